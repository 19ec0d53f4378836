"""What the tests of the parse stage share."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest

from checker.model import Region


@pytest.fixture(scope="session", name="cut")
def fixture_cut() -> Callable[[str, Region], str]:
    """A function that returns the text of a region."""
    return cut


def cut(text: str, region: Region) -> str:
    """Return the text of a region, by its definition: lines end with LF, CR LF or CR, columns count code points."""
    lines = [match.group() for match in re.finditer(r"[^\r\n]*(?:\r\n|\r|\n|\Z)", text)]
    if region.start_line == region.end_line:
        return lines[region.start_line - 1][region.start_column - 1 : region.end_column - 1]
    return (
        lines[region.start_line - 1][region.start_column - 1 :]
        + "".join(lines[region.start_line : region.end_line - 1])
        + lines[region.end_line - 1][: region.end_column - 1]
    )
