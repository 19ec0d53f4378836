"""The guides: every command they quote runs, every link leads somewhere, and both languages quote the same commands."""

from __future__ import annotations

import re
import shlex
from pathlib import Path

import pytest
from git_support import repository
from support import ROOT, Kijun

GUIDES = ROOT / "docs" / "guide"
AGENCY = ROOT / "fixtures" / "agency-compliant"


def commands(guide: Path) -> list[list[str]]:
    """The commands a guide quotes, without the name of the program."""
    lines = re.findall(r"(?m)^ *\$ kijun (.*)$", guide.read_text("utf-8"))
    return [shlex.split(line) for line in lines]


@pytest.mark.parametrize("guide", sorted(GUIDES.glob("*.md")), ids=lambda path: path.name)
def test_the_commands_run(guide: Path, tmp_path: Path, kijun: Kijun) -> None:
    made = repository(tmp_path / "agency")
    files = [path for path in AGENCY.rglob("*") if path.is_file()]
    made.commit({path.relative_to(AGENCY).as_posix(): path.read_bytes() for path in files})
    quoted = commands(guide)
    assert quoted
    for arguments in quoted:
        # The tests of policies need opa and are tested where they are written.
        run = kijun(*(["policy", "test", "--help"] if arguments[0] == "policy" else arguments), cwd=made.path)
        assert run.code in ((0, 1) if arguments[0] in ("check", "report") else (0,)), (arguments, run.err)


@pytest.mark.parametrize("guide", sorted(GUIDES.glob("*.md")), ids=lambda path: path.name)
def test_the_links_lead_somewhere(guide: Path) -> None:
    for target in re.findall(r"\]\(([^)#]+)", guide.read_text("utf-8")):
        assert (guide.parent / target).exists(), target


@pytest.mark.parametrize("name", ["owner", "auditor", "author"])
def test_both_languages_quote_the_same_commands(name: str) -> None:
    japanese, english = (commands(GUIDES / f"{name}.{language}.md") for language in ("ja", "en"))
    assert [entry[:2] for entry in japanese] == [entry[:2] for entry in english]
