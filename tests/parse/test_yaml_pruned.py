"""Places found in a document of which most was taken out are the places in the whole document."""

from __future__ import annotations

import random
from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from test_parse_properties import VALUES, Dumper
from test_yaml_subset import ATOMS, sources

import checker.parse.yaml_pruned
from checker.model import Path, SourceFile
from checker.parse import KEY, parse_file, regions
from checker.parse.wanted import wanted_tree
from checker.parse.yaml_pruned import pruned
from checker.parse.yaml_regions import yaml_regions


@pytest.fixture(autouse=True)
def short_too(monkeypatch: pytest.MonkeyPatch) -> None:
    """Take lines out of short documents too."""
    monkeypatch.setattr(checker.parse.yaml_pruned, "_LEAST_LINES", 0)


def paths(value: Any, path: Path = ()) -> Iterator[Path]:
    """Yield every path of ``value``, that of each key too, and some that do not exist."""
    yield path
    if isinstance(value, dict):
        for key, item in value.items():
            yield (*path, key, KEY)
            yield from paths(item, (*path, key))
        yield (*path, "absent")
    elif isinstance(value, list):
        for index, item in enumerate(value):
            yield from paths(item, (*path, index))
        yield (*path, len(value))


def agree(text: str, chance: random.Random) -> bool:
    """Compare for some paths of the document; returns whether anything was taken out."""
    source = SourceFile("a.yaml", text.encode("utf-8", "surrogatepass"))
    parsed = parse_file(source)
    if [document.index for document in parsed.documents] != [0]:
        return False
    every = list(paths(parsed.documents[0].value))
    for count in (1, 2, 5):
        wanted = chance.sample(every, min(count, len(every)))
        whole = yaml_regions(text, {0: wanted_tree(wanted)}).get(0, {})
        assert regions(source, 0, wanted) == whole, (text, wanted)
    return pruned(text, wanted_tree(every[-1:])) is not None


def test_every_file_of_ours_and_its_mutations() -> None:
    chance = random.Random(2026)
    shortened = 0
    for path in sources():
        text = path.read_text("utf-8")
        shortened += agree(text, chance)
        lines = text.splitlines(keepends=True)
        for _ in range(4):
            place = chance.randrange(len(lines))
            changed = chance.choice(["  ", " ", "- ", "#", "? ", "&a "]) + lines[place]
            agree("".join([*lines[:place], changed, *lines[place + chance.randrange(2) :]]), chance)
            offset = chance.randrange(len(text))
            agree(text[:offset] + chance.choice(ATOMS) + text[offset + chance.randrange(3) :], chance)
    assert shortened > len(sources()) // 2


@settings(max_examples=4000, deadline=None, suppress_health_check=list(HealthCheck))
@given(VALUES, st.sampled_from([None, True, False]), st.integers(2, 6), st.integers())
def test_what_a_writer_of_yaml_writes(value: Any, flow: bool | None, indent: int, seed: int) -> None:
    import yaml  # noqa: PLC0415

    agree(
        yaml.dump(value, Dumper=Dumper, allow_unicode=True, default_flow_style=flow, indent=indent), random.Random(seed)
    )


@settings(max_examples=400, deadline=None, suppress_health_check=list(HealthCheck))
@given(st.lists(st.sampled_from([*ATOMS, "a: b\n", "- x\n", "  c:\n"]), max_size=24).map("".join), st.integers())
def test_any_text_of_yaml_marks(text: str, seed: int) -> None:
    agree(text, random.Random(seed))
