from __future__ import annotations

import re
from pathlib import Path

import checker.engines
from checker.messages import TEMPLATES


def test_every_code_of_the_engines_has_a_sentence() -> None:
    sources = Path(checker.engines.__file__).parent.glob("*.py")
    text = "".join(source.read_text(encoding="utf-8") for source in sources)
    assert set(re.findall(r'"(engine-[a-z-]+)"', text)) <= TEMPLATES.keys()
