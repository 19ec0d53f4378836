"""Reads a JSON file (RFC 8259) with the standard library's C scanner.

The first pass only notices that something is wrong; where, is worked out by ``json_problems`` in that case alone.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from itertools import islice

from checker.model import JsonValue, Notification, ParsedDocument
from checker.parse.decode import FileProblem, Lines, shortened
from checker.parse.limits import MAX_DEPTH, MAX_PROBLEMS
from checker.parse.scalars import NumberNotJson, floating, integer

_WHITESPACE = " \t\r\n"
_SURROGATE = re.compile(r"\\u[dD][89a-fA-F]")
_ESCAPE = re.compile(
    r"\\(?:u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2}|(u[dD][89a-fA-F][0-9a-fA-F]{2})|.)", re.DOTALL
)
_TOKEN = re.compile(r'[\[\]{},:]|"[^"\\]*(?:\\.[^"\\]*)*"|[^\s\[\]{},:"]+', re.DOTALL)
_CONSTANTS = ("NaN", "Infinity", "-Infinity")


def read_json(text: str, path: str) -> ParsedDocument:
    """Return the one document of a JSON file.

    Args:
        text: The file's text.
        path: The file's path, for the problems.

    Raises:
        FileProblem: ``empty-file``, ``json-syntax``, ``too-deep`` or ``too-many-problems``.
    """
    if not text.strip(_WHITESPACE):
        raise FileProblem("empty-file")
    lines = Lines(text)
    text, surrogates = without_lone_surrogates(text)
    hooks = _Hooks()
    decoder = json.JSONDecoder(
        object_pairs_hook=hooks.mapping,
        parse_int=hooks.integer,
        parse_float=hooks.floating,
        parse_constant=hooks.constant,
    )
    try:
        value = decoder.decode(text)
    except json.JSONDecodeError as error:
        raise FileProblem("json-syntax", {"detail": error.msg}, lines.character(error.pos)) from None
    except RecursionError:
        raise _too_deep(text, lines) from None
    if _is_too_deep(value):
        raise _too_deep(text, lines)
    problems = [
        Notification("error", "lone-surrogate", {"escape": escape}, path, lines.region(start, start + len(escape)))
        for start, escape in surrogates[: MAX_PROBLEMS + 1]
    ]
    if hooks.noticed:
        problems.extend(islice(_problems(text, path, lines), MAX_PROBLEMS + 1))
    if len(problems) > MAX_PROBLEMS:
        raise FileProblem("too-many-problems", {"limit": MAX_PROBLEMS}, problems[MAX_PROBLEMS].region)
    return ParsedDocument(0, value, tuple(problems))


def without_lone_surrogates(text: str) -> tuple[str, list[tuple[int, str]]]:
    """Replace each escape of half a surrogate pair by that of U+FFFD, which is as long.

    Returns:
        The text, and the offset and wording of each escape replaced.
    """
    if not _SURROGATE.search(text):
        return text, []
    replaced = [(match.start(), match.group()) for match in _ESCAPE.finditer(text) if match.group(1)]
    return _ESCAPE.sub(lambda match: r"\ufffd" if match.group(1) else match.group(), text), replaced


class _Hooks:
    """What the scanner calls; ``noticed`` says that ``_problems`` will find something.

    A number that JSON cannot carry stands for its text; of equal keys the first counts.
    """

    def __init__(self) -> None:
        self.noticed = False

    def mapping(self, pairs: list[tuple[str, JsonValue]]) -> dict[str, JsonValue]:
        value = dict(pairs)
        if len(value) != len(pairs):
            self.noticed = True
            for key, item in reversed(pairs):
                value[key] = item
        return value

    def integer(self, text: str) -> int | str:
        try:
            return integer(text)
        except NumberNotJson:
            return self.constant(text)

    def floating(self, text: str) -> float | str:
        try:
            return floating(text)
        except NumberNotJson:
            return self.constant(text)

    def constant(self, text: str) -> str:
        self.noticed = True
        return text


def _is_too_deep(value: JsonValue) -> bool:
    level = [value] if isinstance(value, (dict, list)) else []
    for _ in range(MAX_DEPTH):
        if not level:
            return False
        level = [
            child
            for node in level
            for child in (node.values() if node.__class__ is dict else node)
            if child.__class__ is dict or child.__class__ is list
        ]
    return bool(level)


def _too_deep(text: str, lines: Lines) -> FileProblem:
    depth = 0
    for match in _TOKEN.finditer(text):
        depth += (match.group() in "{[") - (match.group() in "}]")
        if depth > MAX_DEPTH:
            return FileProblem("too-deep", {"limit": MAX_DEPTH}, lines.character(match.start()))
    return FileProblem("too-deep", {"limit": MAX_DEPTH})


def _problems(text: str, path: str, lines: Lines) -> Iterator[Notification]:
    """Yield the equal keys and the numbers out of range of a valid JSON text."""
    around: list[dict[str, int] | None] = []
    is_key = False
    for match in _TOKEN.finditer(text):
        word = match.group()
        if word in "{[":
            around.append({} if word == "{" else None)
            is_key = word == "{"
        elif word in "}]":
            around.pop()
        elif word in ",:":
            is_key = word == "," and around[-1] is not None
        elif word[0] == '"':
            keys = around[-1] if around and is_key else None
            if keys is None:
                continue
            key = json.loads(word)
            first = keys.setdefault(key, match.start())
            if first != match.start():
                arguments: dict[str, str | int] = {"key": shortened(key), "line": lines.line(first)}
                yield Notification("error", "duplicate-key", arguments, path, lines.region(*match.span()))
        elif _is_out_of_range(word):
            yield Notification("error", "number-not-json", {}, path, lines.region(*match.span()))


def _is_out_of_range(word: str) -> bool:
    if word in _CONSTANTS:
        return True
    if word in ("true", "false", "null"):
        return False
    try:
        floating(word) if any(sign in word for sign in ".eE") else integer(word)
    except NumberNotJson:
        return True
    return False
