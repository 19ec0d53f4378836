"""Takes out of a plain YAML document what no wanted path leads to, so that few events are needed to find the places.

Only for the plain subset (``yaml_subset``), where structure can be told from the beginnings of lines: what is taken out
leaves an empty line (an item of a sequence leaves its dash), so that everything else keeps its line and column.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from checker.parse.wanted import KEY, Wanted
from checker.parse.yaml_subset import has_plain_lines

_START = re.compile(r"( *)(-(?= |$)|(?:\"[^\"\\]*\"|'[^']*'|[^ \n#\-\[\]{}\"'][^:#]*|-[^ \n:#][^:#]*):(?= |$))?")
"""A line's indentation, and the dash or key that it begins with."""
_NO_VALUE = re.compile(r" *(#.*)?")
_LEAST_LINES = 40
Range = tuple[int, int]


def pruned(text: str, wanted: Wanted) -> str | None:
    """Return ``text`` without what is not wanted; None when it is short or not plain enough to tell.

    Args:
        text: a file with one document.
        wanted: its wanted paths.
    """
    if text.count("\n") < _LEAST_LINES or "\r" in text or "\n---" in text or not has_plain_lines(text):
        return None
    lines = text.split("\n")
    kept = [""] * len(lines)
    begun = [_START.match(line) for line in lines]
    starts = [(len(found.group(1)), found.group(2)) if found else (0, None) for found in begun]
    # The first key is what stands for the document as a whole.
    first = next((number for number, (_, begin) in enumerate(starts) if begin is not None), None)
    if first is None or starts[first][1] == "-":
        return None
    _keep((0, len(lines)), wanted, lines, starts, kept)
    kept[first] = lines[first]
    return "\n".join(kept)


def _keep(
    inside: Range, wanted: Wanted, lines: list[str], starts: list[tuple[int, str | None]], kept: list[str]
) -> None:
    """Copy into ``kept`` the wanted parts of the collection in the lines ``inside``."""
    index = -1
    for begin, (first, end) in _parts(inside, starts):
        index += 1
        step = index if begin == "-" else begin[:-1].strip("\"'")
        child = wanted.children.get(step)
        if child is None:
            if begin == "-":
                kept[first] = " " * starts[first][0] + "-"
            continue
        kept[first] = lines[first]
        below = {step for step in child.children if step != KEY}
        no_value = _NO_VALUE.fullmatch(lines[first], starts[first][0] + len(begin)) is not None
        if begin == "-" or not no_value:
            kept[first:end] = lines[first:end]
            if end < len(lines):
                # A block scalar would take an empty line for its own.
                kept[end] = "#"
        elif below:
            _keep((first + 1, end), child, lines, starts, kept)


def _parts(inside: Range, starts: list[tuple[int, str | None]]) -> Iterator[tuple[str, Range]]:
    """Yield the entries of the collection in the lines ``inside``, each with what it begins with and its lines."""
    column, opened, begin = -1, -1, ""
    for number in range(*inside):
        indentation, found = starts[number]
        if found is None:
            continue
        if column < 0:
            column, begin, opened = indentation, found, number
        elif indentation == column and (found == "-") == (begin == "-"):
            yield begin, (opened, number)
            begin, opened = found, number
    if opened >= 0:
        yield begin, (opened, inside[1])
