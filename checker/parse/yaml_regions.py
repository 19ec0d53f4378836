"""Finds where the wanted values of one YAML document stand; the rules are those of ``checker.parse.regions``."""

from __future__ import annotations

import re
from array import array
from collections.abc import Mapping
from typing import Any

from yaml import events as ev

from checker.model import Path, Region
from checker.parse.decode import FileProblem, Lines
from checker.parse.limits import MAX_DEPTH
from checker.parse.scalars import NumberNotJson, resolve_plain
from checker.parse.wanted import KEY, Wanted
from checker.parse.yaml_events import yaml_events

_PROPERTIES = re.compile(r"(?:[&!]\S*|#[^\r\n]*|\s)*")

_SCALAR, _ALIAS, _MAPPING, _SEQUENCE, _END = range(5)
_KINDS = {
    ev.ScalarEvent: _SCALAR,
    ev.AliasEvent: _ALIAS,
    ev.MappingStartEvent: _MAPPING,
    ev.SequenceStartEvent: _SEQUENCE,
    ev.MappingEndEvent: _END,
    ev.SequenceEndEvent: _END,
}


def yaml_regions(text: str, wanted: Mapping[int, Wanted], *, sound: bool = False) -> dict[int, dict[Path, Region]]:
    """Return the regions of the wanted paths that exist, by document; none of a document that cannot be read.

    Args:
        text: The file's text.
        wanted: The wanted paths by the document's place in the stream, empty documents counted.
        sound: Whether it is known that the documents can be read, so that none is read further than needed.
    """
    lines = Lines(text)
    found: dict[int, dict[Path, Region]] = {}
    index = -1
    locator: _Locator | None = None
    last = max(wanted, default=-1)
    try:
        for event in yaml_events(text, lines):
            kind = event.__class__
            if kind is ev.DocumentStartEvent:
                index += 1
                locator = _Locator(lines) if index in wanted else None
            elif locator is not None:
                if kind is ev.DocumentEndEvent:
                    locator.visit(0, wanted[index], None)
                    found[index] = locator.found
                    locator = None
                    if index == last:
                        break
                else:
                    locator.add(event)
                    root = locator.root() if sound and not wanted[index].children else None
                    if root is not None:
                        found[index] = {(): root}
                        locator = None
                        if index == last:
                            break
    except FileProblem:
        pass
    return found


class _Locator:
    """The events of one document, each named by its place, and the way down; columns, as events take ten times more."""

    def __init__(self, lines: Lines) -> None:
        self.lines = lines
        self.found: dict[Path, Region] = {}
        self.kinds = bytearray()
        self.starts = array("L")
        self.ends = array("L")
        self.texts: list[str | None] = []
        # For some places: the end of a collection, the target of an alias, a scalar with tag or anchor.
        self.last: dict[int, int] = {}
        self.targets: dict[int, int] = {}
        self.with_properties: set[int] = set()
        self._open: list[int] = []
        self._anchors: dict[str, int] = {}
        self._not_text: set[int] = set()

    def add(self, event: Any) -> None:
        """Take the document's next event."""
        place = len(self.kinds)
        kind = _KINDS[event.__class__]
        self.kinds.append(kind)
        self.starts.append(event.start_mark.index)
        self.ends.append(event.end_mark.index)
        self.texts.append(event.value if kind == _SCALAR else None)
        if kind == _END:
            self.last[self._open.pop()] = place
        elif kind == _ALIAS:
            self.targets[place] = self._anchors.get(event.anchor, place)
        else:
            if kind != _SCALAR:
                self._open.append(place)
            elif event.tag is not None or event.anchor is not None:
                self.with_properties.add(place)
            if event.anchor is not None:
                self._anchors[event.anchor] = place
                if kind == _SCALAR and not _is_string(event):
                    self._not_text.add(place)

    def root(self) -> Region | None:
        """Return the region of a document that is a collection, None before its first key or scalar has come."""
        last = len(self.kinds) - 1
        return self._token(last) if last > 0 and self.kinds[last] in (_SCALAR, _ALIAS) else None

    def visit(self, place: int, wanted: Wanted, key: Region | None, depth: int = 0) -> None:
        """Find what is wanted of the node at ``place``, which stands under a key at ``key`` if that is not None."""
        if wanted.path is not None:
            self.found[wanted.path] = self._region(place, key, is_root=not wanted.path)
        key_wanted = wanted.children.get(KEY)
        if key_wanted is not None and key_wanted.path is not None and key is not None:
            self.found[key_wanted.path] = key
        place = self.targets.get(place, place)
        if not wanted.children or depth > MAX_DEPTH:
            return
        if self.kinds[place] == _MAPPING:
            self._visit_mapping(place, wanted, depth + 1)
        elif self.kinds[place] == _SEQUENCE:
            self._visit_sequence(place, wanted, depth + 1)

    def _visit_mapping(self, place: int, wanted: Wanted, depth: int) -> None:
        seen: set[str] = set()
        end = self.last[place]
        key_place = place + 1
        while key_place < end:
            value_place = self._after(key_place)
            name = self._key(key_place)
            if name is not None and name in wanted.children and name not in seen:
                seen.add(name)
                self.visit(value_place, wanted.children[name], self._token(key_place), depth)
            key_place = self._after(value_place)

    def _visit_sequence(self, place: int, wanted: Wanted, depth: int) -> None:
        end = self.last[place]
        index, item_place = 0, place + 1
        while item_place < end:
            if index in wanted.children:
                self.visit(item_place, wanted.children[index], None, depth)
            index, item_place = index + 1, self._after(item_place)

    def _after(self, place: int) -> int:
        return self.last.get(place, place) + 1

    def _key(self, place: int) -> str | None:
        """Return the key as it is in the document's value, or None if the entry is not in it."""
        target = self.targets.get(place, place)
        return None if target != place and target in self._not_text else self.texts[target]

    def _region(self, place: int, key: Region | None, *, is_root: bool) -> Region:
        start, end = self.starts[place], self.ends[place]
        if place in self.last:
            return key or self._collection(place, is_root=is_root)
        if start != end:
            return self._token(place)
        if key is not None:
            return key
        is_item = self.lines.text[start - 1 : start] == "-"
        return self.lines.region(start - is_item, end)

    def _collection(self, place: int, *, is_root: bool) -> Region:
        start, last = self.starts[place], self.last[place]
        for inner in range(place + 1, last):
            if self.kinds[inner] in (_SCALAR, _ALIAS):
                return self._token(inner) if is_root else self.lines.region(start, self.ends[inner])
        return self.lines.region(start, self.ends[last])

    def _token(self, place: int) -> Region:
        """Return the region of a scalar or alias without the scalar's tag and anchor, if there is anything else."""
        start, end = self.starts[place], self.ends[place]
        if place in self.with_properties:
            properties = _PROPERTIES.match(self.lines.text, start, end)
            if properties and properties.end() < end:
                start = properties.end()
        return self.lines.region(start, end)


def _is_string(event: Any) -> bool:
    if event.tag is not None or not event.implicit[0]:
        return True
    try:
        return isinstance(resolve_plain(event.value), str)
    except NumberNotJson:
        return True
