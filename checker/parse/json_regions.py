"""Finds where the wanted values of a JSON document stand; the rules are those of ``checker.parse.regions``.

Goes down along the wanted paths only; what lies beside them is skipped by the standard library's C scanner.
"""

from __future__ import annotations

import json
import re

from checker.model import Path, Region
from checker.parse.decode import Lines
from checker.parse.json_text import without_lone_surrogates
from checker.parse.wanted import KEY, Wanted

_SPACE = re.compile(r"[ \t\r\n]*")
_NOT_A_VALUE = re.compile(r"[ \t\r\n\[\]{},:]*")


def json_regions(text: str, wanted: Wanted) -> dict[Path, Region]:
    """Return the regions of the wanted paths that exist in the document; none if the text is not valid JSON.

    Args:
        text: The file's text.
        wanted: The wanted paths.
    """
    locator = _Locator(text)
    try:
        locator.visit(locator.skip_space(0), wanted, None)
    except (ValueError, RecursionError):
        return {}
    return locator.found


class _Locator:
    def __init__(self, text: str) -> None:
        self.lines = Lines(text)
        self.text = without_lone_surrogates(text)[0]
        self.found: dict[Path, Region] = {}
        # Python refuses to convert very long numbers, and nothing here needs the number.
        self.decoder = json.JSONDecoder(parse_int=str)

    def visit(self, start: int, wanted: Wanted, key: Region | None) -> int:
        """Find what is wanted of the value at ``start``, which stands under a key at ``key`` if that is not None.

        Returns:
            The offset after the value.
        """
        opening = self.text[start : start + 1]
        if wanted.children and opening == "{":
            end = self._visit_object(start, wanted)
        elif wanted.children and opening == "[":
            end = self._visit_array(start, wanted)
        else:
            end = self._end(start)
        if wanted.path is not None:
            self.found[wanted.path] = self._region(start, end, key, is_root=not wanted.path)
        key_wanted = wanted.children.get(KEY)
        if key_wanted is not None and key_wanted.path is not None and key is not None:
            self.found[key_wanted.path] = key
        return end

    def skip_space(self, offset: int) -> int:
        if self.text[offset : offset + 1] not in " \t\r\n":
            return offset
        match = _SPACE.match(self.text, offset)
        return match.end() if match else offset

    def _visit_object(self, start: int, wanted: Wanted) -> int:
        seen: set[str] = set()
        offset = self.skip_space(start + 1)
        while self.text[offset : offset + 1] == '"':
            name, key_end = self.decoder.raw_decode(self.text, offset)
            value = self.skip_space(self.skip_space(key_end) + 1)
            if name in wanted.children and name not in seen:
                seen.add(name)
                end = self.visit(value, wanted.children[name], self.lines.region(offset, key_end))
            else:
                end = self._end(value)
            offset = self._next(end)
        return offset + 1

    def _visit_array(self, start: int, wanted: Wanted) -> int:
        index, offset = 0, self.skip_space(start + 1)
        while self.text[offset : offset + 1] != "]":
            child = wanted.children.get(index)
            end = self._end(offset) if child is None else self.visit(offset, child, None)
            index, offset = index + 1, self._next(end)
        return offset + 1

    def _next(self, end: int) -> int:
        """Return the offset of the next member, or of the closing bracket."""
        offset = self.skip_space(end)
        return self.skip_space(offset + 1) if self.text[offset : offset + 1] == "," else offset

    def _end(self, start: int) -> int:
        return self.decoder.raw_decode(self.text, start)[1]

    def _region(self, start: int, end: int, key: Region | None, *, is_root: bool) -> Region:
        if self.text[start] not in "[{":
            return self.lines.region(start, end)
        if key is not None:
            return key
        match = _NOT_A_VALUE.match(self.text, start, end)
        first = match.end() if match else end
        if first == end:
            return self.lines.region(start, end)
        return self.lines.region(first if is_root else start, self._end(first))
