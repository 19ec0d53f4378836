"""Builds the documents of a YAML file from libyaml's events.

Events and not PyYAML's nodes, because nesting is bounded before anything recurses and because the composer of libyaml's
binding crashes the process at 30,000 levels. libyaml gives the structure; what scalars mean is in ``scalars``.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from typing import Any

from yaml import events as ev
from yaml.cyaml import CParser  # type: ignore[attr-defined]
from yaml.error import MarkedYAMLError, YAMLError

from checker.model import JsonValue, Notification, ParsedDocument, Region
from checker.parse.decode import FileProblem, Lines, shortened
from checker.parse.limits import MAX_ALIAS_NODES, MAX_DEPTH, MAX_PROBLEMS, MAX_TAG_DIRECTIVES
from checker.parse.scalars import (
    CORE_TAGS,
    MAPPING_TAGS,
    NOT_ONLY_STRINGS,
    SEQUENCE_TAGS,
    NumberNotJson,
    TagMismatch,
    UnsupportedTag,
    resolve_plain,
    resolve_tagged,
)

# What YAML 1.2.2 (5.1) excludes, the line breaks of YAML 1.1 that libyaml still knows, and a second byte order mark.
_FORBIDDEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028\u2029\ufffe\uffff]|\\A\ufeff")
_LINE_SEPARATORS = "\x85\u2028\u2029"
TOO_DEEP = "exceeded maximum nesting depth"
"""What libyaml says from PyYAML 6.0.4 on when brackets are open a thousand deep, before any of them is an event."""
_TAG_DIRECTIVE = re.compile(r"(?:\A|[\r\n])%TAG")
_WORD = re.compile(r"\S+")

# In place of a key: the next node of a mapping is a key; the entry's value is read but not kept.
_EXPECTED = object()
_DROPPED = object()


def yaml_events(text: str, lines: Lines) -> Iterator[Any]:
    """Yield libyaml's events of ``text``.

    Raises:
        FileProblem: At a character or construct that is not YAML, or a nesting of more than ``MAX_DEPTH``.
    """
    _refuse_text(text, lines)
    parser = CParser(text)
    depth = 0
    try:
        while True:
            event: Any = parser.get_event()
            kind = event.__class__
            if kind is ev.MappingStartEvent or kind is ev.SequenceStartEvent:
                depth += 1
                if depth > MAX_DEPTH:
                    raise FileProblem("too-deep", {"limit": MAX_DEPTH}, lines.character(event.start_mark.index))
            elif kind is ev.MappingEndEvent or kind is ev.SequenceEndEvent:
                depth -= 1
            elif kind is ev.StreamEndEvent:
                return
            yield event
    except MarkedYAMLError as error:
        raise _syntax_problem(error, text, lines) from None
    except YAMLError as error:
        raise FileProblem("yaml-syntax", {"detail": shortened(str(error))}) from None
    finally:
        parser.dispose()


def read_yaml(text: str, path: str) -> Iterator[ParsedDocument]:
    """Yield the documents of a YAML stream that are not empty.

    Args:
        text: The file's text.
        path: The file's path, for the problems.

    Raises:
        FileProblem: The stream cannot be read on; the documents before have been yielded.
    """
    lines = Lines(text)
    builder = _Builder(path, lines)
    handlers: dict[type, Callable[[Any], None]] = {
        ev.ScalarEvent: builder.scalar,
        ev.MappingStartEvent: builder.mapping,
        ev.SequenceStartEvent: builder.sequence,
        ev.MappingEndEvent: builder.end,
        ev.SequenceEndEvent: builder.end,
        ev.AliasEvent: builder.alias,
    }
    index = -1
    for event in yaml_events(text, lines):
        handler = handlers.get(event.__class__)
        if handler is not None:
            handler(event)
        elif event.__class__ is ev.DocumentStartEvent:
            index += 1
            builder.start_document()
        elif event.__class__ is ev.DocumentEndEvent and not builder.is_empty:
            yield ParsedDocument(index, builder.root[0], tuple(builder.problems))


def _refuse_text(text: str, lines: Lines) -> None:
    forbidden = _FORBIDDEN.search(text)
    if forbidden:
        character = forbidden.group()
        code = "line-separator" if character in _LINE_SEPARATORS else "control-character"
        arguments = {"character": f"U+{ord(character):04X}"}
        raise FileProblem(code, arguments, lines.region(forbidden.start(), forbidden.end()))
    if "%TAG" in text and len(_TAG_DIRECTIVE.findall(text)) > MAX_TAG_DIRECTIVES:
        raise FileProblem("too-many-tag-directives", {"limit": MAX_TAG_DIRECTIVES})


def _syntax_problem(error: MarkedYAMLError, text: str, lines: Lines) -> FileProblem:
    mark: Any = error.problem_mark or error.context_mark
    detail = str(error.problem)
    if error.context:
        begin: Any = error.context_mark or mark
        detail = (
            f"{error.context} (line {lines.line(begin.index)}): {detail}" if begin else f"{error.context}: {detail}"
        )
    if mark is None:
        return FileProblem("yaml-syntax", {"detail": detail})
    if error.problem == TOO_DEEP:
        return FileProblem("too-deep", {"limit": MAX_DEPTH}, lines.character(mark.index))
    code = "yaml-tab" if text[mark.index : mark.index + 1] == "\t" else "yaml-syntax"
    return FileProblem(code, {"detail": detail}, lines.character(mark.index))


def _expanded(value: JsonValue, limit: int) -> tuple[int, int]:
    """Return the nodes an alias to ``value`` adds (or some number above ``limit``) and its levels of nesting."""
    nodes = height = 0
    waiting = [(value, 1)]
    while waiting and nodes <= limit:
        node, level = waiting.pop()
        nodes += 1
        if isinstance(node, str):
            nodes += len(node) // 64
        elif isinstance(node, dict):
            height = max(height, level)
            nodes += len(node) + sum(map(len, node)) // 64
            waiting.extend((child, level + 1) for child in node.values())
        elif isinstance(node, list):
            height = max(height, level)
            waiting.extend((child, level + 1) for child in node)
    return nodes, height


class _Builder:
    """The document under construction; ``stack`` holds container, key and key lines of the collections around."""

    __slots__ = ("alias_nodes", "anchors", "container", "is_empty", "key", "key_lines", "lines", "path", "problems",
                 "root", "stack")  # fmt: skip

    def __init__(self, path: str, lines: Lines) -> None:
        self.path = path
        self.lines = lines
        self.alias_nodes = 0
        self.start_document()

    def start_document(self) -> None:
        self.root: list[JsonValue] = []
        self.container: Any = self.root
        self.key: Any = _EXPECTED
        self.key_lines: dict[str, int] = {}
        self.stack: list[tuple[Any, Any, dict[str, int]]] = []
        self.anchors: dict[str, JsonValue] = {}
        self.problems: list[Notification] = []
        self.is_empty = False

    def scalar(self, event: Any) -> None:
        value = event.value
        if event.tag is not None:
            value = self._tagged(event)
        elif event.implicit[0]:
            if not value or value[0] in NOT_ONLY_STRINGS:
                value = self._plain(event)
            elif value == "<<" and self.key is _EXPECTED and self.container.__class__ is dict:
                self._problem("merge-key", event)
        if event.anchor is not None:
            self.anchors[event.anchor] = value
        self._put(value, event)

    def mapping(self, event: Any) -> None:
        if event.tag not in MAPPING_TAGS:
            self._tag_problem(event, event.tag in CORE_TAGS)
        self._open({}, event)

    def sequence(self, event: Any) -> None:
        if event.tag not in SEQUENCE_TAGS:
            self._tag_problem(event, event.tag in CORE_TAGS)
        self._open([], event)

    def end(self, _event: Any) -> None:
        self.container, self.key, self.key_lines = self.stack.pop()

    def alias(self, event: Any) -> None:
        if event.anchor not in self.anchors:
            raise self._refused("undefined-alias", event, name=shortened(event.anchor))
        value = self.anchors[event.anchor]
        is_open = value is self.container or any(value is container for container, _, _ in self.stack)
        if is_open and isinstance(value, (dict, list)):
            raise self._refused("cyclic-alias", event, name=shortened(event.anchor))
        nodes, height = _expanded(value, MAX_ALIAS_NODES - self.alias_nodes)
        self.alias_nodes += nodes
        if self.alias_nodes > MAX_ALIAS_NODES:
            raise self._refused("alias-limit", event, name=shortened(event.anchor), limit=MAX_ALIAS_NODES)
        if len(self.stack) + height > MAX_DEPTH:
            raise self._refused("too-deep", event, limit=MAX_DEPTH)
        self._put(value, event)

    def _put(self, value: JsonValue, event: Any) -> None:
        container = self.container
        if container.__class__ is list:
            container.append(value)
        elif self.key is _EXPECTED:
            self._key(value, event)
        else:
            if self.key is not _DROPPED:
                container[self.key] = value
            self.key = _EXPECTED

    def _open(self, value: dict[str, JsonValue] | list[JsonValue], event: Any) -> None:
        self._put(value, event)
        self.stack.append((self.container, self.key, self.key_lines))
        if event.anchor is not None:
            self.anchors[event.anchor] = value
        self.container, self.key, self.key_lines = value, _EXPECTED, {}

    def _key(self, value: JsonValue, event: Any) -> None:
        """Take the node as a key. One that is no string stands for its text; of equal keys the first counts."""
        if value.__class__ is not str:
            self._problem("non-string-key" if event.__class__ is ev.ScalarEvent else "complex-key", event)
            if event.__class__ is not ev.ScalarEvent:
                self.key = _DROPPED
                return
            value = event.value
        first = self.key_lines.setdefault(value, event.start_mark.line)
        if value in self.container:
            self._problem("duplicate-key", event, key=shortened(value), line=first + 1)
            self.key = _DROPPED
        else:
            self.container[value] = None
            self.key = value

    def _plain(self, event: Any) -> JsonValue:
        value = event.value
        if not value and self.container is self.root and event.start_mark.index == event.end_mark.index:
            self.is_empty = True
        try:
            return resolve_plain(value)
        except NumberNotJson:
            self._problem("number-not-json", event)
            return value

    def _tagged(self, event: Any) -> JsonValue:
        try:
            return resolve_tagged(event.tag, event.value)
        except NumberNotJson:
            self._problem("number-not-json", event)
        except (TagMismatch, UnsupportedTag) as error:
            self._tag_problem(event, isinstance(error, TagMismatch))
        return event.value

    def _tag_problem(self, event: Any, is_core: bool) -> None:
        """Report a tag at its own place. Of a tag not ours the JSON Pointer (RFC 6901) of its value is kept as well."""
        start = self.lines.text.index("!", event.start_mark.index)
        token = _WORD.match(self.lines.text, start)
        region = self.lines.region(start, token.end() if token else start + 1)
        arguments = {"tag": shortened(event.tag)}
        if not is_core:
            arguments["pointer"] = self._pointer()
        self._add("tag-mismatch" if is_core else "unsupported-tag", arguments, region)

    def _pointer(self) -> str:
        around = [container for container, _, _ in self.stack[1:]]
        steps = [len(node) - 1 if isinstance(node, list) else next(reversed(node), "") for node in around]
        if self.container.__class__ is dict:
            steps.extend([self.key] if isinstance(self.key, str) else [])
        elif self.stack:
            steps.append(len(self.container))
        return "".join("/" + str(step).replace("~", "~0").replace("/", "~1") for step in steps)

    def _problem(self, code: str, event: Any, **arguments: str | int) -> None:
        region = self.lines.region(event.start_mark.index, event.end_mark.index)
        self._add(code, arguments, region)

    def _add(self, code: str, arguments: Mapping[str, str | int], region: Region) -> None:
        if len(self.problems) == MAX_PROBLEMS:
            raise FileProblem("too-many-problems", {"limit": MAX_PROBLEMS}, region)
        self.problems.append(Notification("error", code, arguments, self.path, region))

    def _refused(self, code: str, event: Any, **arguments: str | int) -> FileProblem:
        return FileProblem(code, arguments, self.lines.region(event.start_mark.index, event.end_mark.index))
