"""The generated reference: whatever it links to is there."""

from __future__ import annotations

import posixpath
import re

from support import ROOT

from checker.compiled import load_compiled, load_examples
from checker.reference import pages

LINK = re.compile(r"\]\(([^)#]*)(?:#([^)]*))?\)")


def test_every_link_leads_somewhere() -> None:
    compiled = load_compiled()
    found = pages(compiled, load_examples())
    anchors = {name: set(re.findall(r'<a id="([^"]+)"', text)) for name, text in found.items()}
    links = 0
    for name, text in found.items():
        for target, anchor in LINK.findall(text):
            if target.startswith("http"):
                continue
            links += 1
            place = posixpath.normpath(posixpath.join(posixpath.dirname(name), target)) if target else name
            if place.startswith(".."):
                assert (ROOT / "docs/reference" / place).resolve().exists(), (name, target)
                continue
            assert place in found, (name, target)
            assert not anchor or anchor in anchors[place], (name, target, anchor)
    assert links > len(compiled.rules)


def test_every_clause_has_its_place() -> None:
    compiled = load_compiled()
    text = "".join(pages(compiled, load_examples()).values())
    for standard in compiled.standards.values():
        for row in standard["clauses"]:
            assert f" {row['id']}" in text
