"""What the tests of the parse stage share."""

from __future__ import annotations

import os
import re
from collections.abc import Callable
from pathlib import Path

import pytest

from checker.model import Region


@pytest.fixture(scope="session")
def shared() -> Path:
    """The folder of reference material beside the repository; a developer may lack it, CI may not."""
    folder = Path(os.environ.get("KIJUN_SHARED") or Path(__file__).parents[3] / "shared")
    if not folder.is_dir():
        if os.environ.get("CI") == "true":
            pytest.fail(f"{folder} is missing")
        pytest.skip(f"{folder} is missing: the reference corpus is not part of the repository")
    return folder


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
