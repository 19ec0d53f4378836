"""Reads the plain subset of YAML that nearly all files are written in, in a fraction of the time of libyaml's events.

The subset is told by the text alone, line by line: block mappings and sequences, keys and scalars on one line (plain,
or quoted with the simplest escapes), flow collections on one line, literal and simple folded blocks. No anchors, tags,
directives, tabs, keys with a colon inside, or scalars over several lines. Whatever is outside of it, is an error or
would be a problem of a document is left to ``yaml_events``, the reference, which explains it. So this module says a
value or nothing, never an error; ``tests/parse/test_yaml_subset.py`` holds it against the reference.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import Any

from checker.model import JsonValue
from checker.parse.scalars import NOT_ONLY_STRINGS, NumberNotJson, resolve_plain

Row = tuple[str, str, str, str, str]

# What the reference refuses, and white space that libyaml or Python sees in another way.
_CHARACTERS = re.compile("[\x00-\x09\x0b-\x1f\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff\ud800-\udfff]")
_FIRST = r"(?:[^\x00-\x20\-?:,\[\]{}#&*!|>'\"%@`]|-(?=[A-Za-z0-9.]))"
_LINE = re.compile(
    rf"""
    ([ ]*)                                                                  # indentation
    ((?:-(?:[ ]+|(?=\n)))*)                                                 # items that begin here
    (?:({_FIRST}[^:\#\n]*(?<![ ])|"[^"\\\n]*"|'[^'\n]*'):(?=[ \n])[ ]*)?    # a key
    (
        {_FIRST}[^:\#\n]*(?:(?::(?![ \n])|(?<![ ])\#)[^:\#\n]*)*
        |"(?:[^"\\\n]|\\["\\/bfnrt])*"
        |'(?:[^'\n]|'')*'
        |[\[{{][^\#\n]*
        |[|>]-?(?=\n)
    )?
    [ ]*(?:(?<=[ ])\#[^\n]*)?\n
    |\#[^\n]*\n
    |([^\n]*\n)                                                             # anything else
    """,
    re.VERBOSE,
)
_MARKER = re.compile(r"^---[ ]*\n", re.MULTILINE)
_SEVERAL = re.compile(r"[|>]-?\n|[\[{,][ ]*\n")
"""Where a value of several lines may begin."""
_BLOCK_START = re.compile(r"\n*([ ]*)[^ \n]")
_BLANK_REST = re.compile(r" +(?:\n|\Z)")
_BLANK_LINE = re.compile(r"^ +$", re.MULTILINE)

_WORD = r"(?:[^\x00-\x20\-?:,\[\]{}#&*!|>'\"%@`\\]|-(?=[A-Za-z0-9.]))[^:,\[\]{}\#?\"'\\]*"
"""A plain scalar in a flow collection, without a colon in it."""
_WORDS = re.compile(rf"\[({_WORD}(?:,[ ]*{_WORD})*)(?:,[ ]*)?\][ ]*")
_PAIRS = re.compile(rf"\{{{_WORD}:[ ]+{_WORD}(?:,[ ]*{_WORD}:[ ]+{_WORD})*\}}[ ]*")
_SEPARATOR = re.compile(r"[:,] *")
_FLOW = re.compile(
    rf"""[ ]*(?:
        ([\[\]{{}},])
        |(?:({_WORD}(?::(?=[A-Za-z0-9/_])[^:,\[\]{{}}\#?"'\\]*)*)|"([^"\\]*)"|'([^']*)')
         (:(?=[ ]))?
    )[ ]*""",
    re.VERBOSE,
)
_MAX_NESTING = 40
_MAX_KEY = 200
_MAX_KNOWN, _KNOWN = 240, 8192
"""Values of so many characters are kept, and so many of them: files that describe systems repeat most of theirs."""
_NUMBER_STARTS = frozenset("+-.0123456789")
_ODD_STARTS = NOT_ONLY_STRINGS | frozenset("<|[{\"'")
"""What a scalar or key begins with that may be more than its text."""
_LIKE_A_NUMBER = re.compile(r"[-+]?[0-9.]+(?:[eE][-+]?[0-9]+)?|0[xo][0-9a-fA-F]+|[-+]?\.[a-zA-Z]{3}")
"""Every number, and some texts."""
_CONSTANTS: dict[str, bool | None] = {
    form: value
    for word, value in (("null", None), ("true", True), ("false", False))
    for form in (word, word.title(), word.upper())
}
_CONSTANTS["~"] = None


class _Outside(Exception):
    """The text is not in the subset."""


def read_subset(text: str) -> list[tuple[int, JsonValue]] | None:
    """Return the documents of ``text`` that are not empty, with their places in the stream.

    Returns:
        None when the text is not in the subset: it may be any YAML or none, with or without problems.
    """
    text = text.replace("\r\n", "\n") if "\r" in text else text
    if not text.replace("\n", "").isprintable() and _CHARACTERS.search(text):
        return None
    is_cut = not text.endswith("\n")
    text += "\n" * is_cut
    if text[0] == "%" or "\n%" in text or text[:3] == "..." or "\n..." in text:
        return None
    parts = _MARKER.split(text) if "---" in text else [text]
    documents: list[tuple[int, JsonValue]] = []
    # What stands before the first marker is a document of its own, unless it is nothing but comments.
    index = 0
    try:
        for number, part in enumerate(parts):
            is_last = number == len(parts) - 1
            value = _document(_rows(part, is_cut and is_last) if _SEVERAL.search(part) else _LINE.findall(part))
            if value is not None:
                documents.append((index, value))
            index += number > 0 or value is not None
    except (_Outside, NumberNotJson):
        return None
    return documents or None


def has_plain_lines(text: str) -> bool:
    """Whether every line of ``text``, a file with one document, has the form of the subset."""
    if not text.replace("\n", "").isprintable() and _CHARACTERS.search(text):
        return False
    if not text.endswith("\n") or text[0] == "%" or "\n%" in text or text[:3] == "..." or "\n..." in text:
        return False
    try:
        for _, dashes, key, value, rest in _rows(text, False) if _SEVERAL.search(text) else _LINE.findall(text):
            if rest or (value and not key and not dashes):
                return False
    except _Outside:
        return False
    return True


def _rows(text: str, is_cut: bool) -> Iterator[Row]:
    """Yield the lines of ``text``; a block scalar is the value of its line, with the ``|`` before it.

    ``is_cut`` says that the last line has no end in the file.
    """
    position = 0
    scanner = _LINE.scanner(text)  # type: ignore[attr-defined]
    while position < len(text):
        found = scanner.match()
        blanks, dashes, key, value, rest = found.groups("")
        position = found.end()
        if value[:1] in ("|", ">"):
            parent = len(blanks) + (len(dashes) if key else dashes.rfind("-"))
            content, position = _block(text, position, value, parent)
            value = "|" + content
            if is_cut and position == len(text):
                raise _Outside
            scanner = _LINE.scanner(text, position)  # type: ignore[attr-defined]
        elif value[:1] in ("[", "{") and _opened_more(value) > 0:
            value, position = _whole_flow(text, position, value, len(blanks))
            scanner = _LINE.scanner(text, position)  # type: ignore[attr-defined]
        yield blanks, dashes, key, value, rest


def _opened_more(flow: str) -> int:
    """Return how many brackets stay open; one in quotes is counted too, and then ``_flow`` will not accept the text."""
    return flow.count("[") + flow.count("{") - flow.count("]") - flow.count("}")


def _whole_flow(text: str, position: int, begun: str, column: int) -> tuple[str, int]:
    """Return a flow collection that goes on at ``position`` as one line, and where it ends.

    Its lines end after an opening bracket or a comma, or before a closing bracket, so that no scalar is broken.
    """
    line = begun.rstrip(" ")
    parts = [line]
    still_open = _opened_more(line)
    while still_open > 0:
        last = line[-1]
        end = text.find("\n", position)
        line = text[position:end].strip(" ")
        indented = text[position : position + column + 1].strip(" ") == ""
        closes = line[:1] in ("]", "}")
        if end < 0 or not line or "#" in line or not (closes or (indented and last in ",[{")):
            raise _Outside
        parts += [line] if last in "[{" else [" ", line]
        still_open += _opened_more(line)
        position = end + 1
    if any(part.count('"') % 2 or part.count("'") % 2 for part in parts):
        raise _Outside
    return "".join(parts), position


def _block(text: str, position: int, style: str, column: int) -> tuple[str, int]:
    """Return the block scalar at ``position``, below a collection at ``column``, and where it ends."""
    start = _BLOCK_START.match(text, position)
    width = len(start.group(1)) if start else 0
    if width <= max(column, 0):
        raise _Outside
    lines = re.compile(f"(?:[ ]{{{width}}}[^\n]*\n|\n)*").match(text, position)
    assert lines is not None  # noqa: S101 - it can match nothing
    if _BLANK_LINE.search(lines.group()) or _BLANK_REST.match(text, lines.end()):
        raise _Outside
    content = f"\n{lines.group()}".replace("\n" + " " * width, "\n")[1:].rstrip("\n")
    if style[0] == ">":
        folded = content.split("\n")
        if any(line[:1] in ("", " ") for line in folded):
            raise _Outside
        content = " ".join(folded)
    return content + "\n" * (len(style) == 1), lines.end()


def _document(rows: Iterable[Row]) -> JsonValue:  # noqa: PLR0912 - one loop: a call for each line costs too much
    """Return the document of ``rows``, None when there is nothing in it."""
    root: list[JsonValue] = [None]
    # The innermost collection, its column, and those around it.
    node: Any = root
    column = -1
    around: list[tuple[Any, int]] = []
    is_mapping = False
    # Whether it ends with a key or a dash that has no value yet, and that key.
    is_pending = True
    name = ""
    for blanks, dashes, key, value, rest in rows:
        if not key and not dashes:
            if value or rest:
                raise _Outside
            continue
        here = len(blanks)
        if here < column:
            while here < column:
                node, column = around.pop()
            is_mapping = node.__class__ is dict
            is_pending = False
        if dashes:
            if column != here or is_mapping:
                if not is_pending:
                    raise _Outside
                node, column = _opened([], node, name, around, column, here)
                is_mapping = False
            node.append(None)
            dash = dashes.find("-", 1)
            while dash > 0:
                node, column = _opened([None], node, "", around, column, here + dash)
                dash = dashes.find("-", dash + 1)
            here += len(dashes)
            is_pending = True
        if key:
            if column == here and not is_mapping:
                node, column = around.pop()
                is_mapping = node.__class__ is dict
                is_pending = False
            if column != here:
                if not is_pending:
                    raise _Outside
                node, column = _opened({}, node, name, around, column, here)
                is_mapping = True
            name = _key(key) if key[0] in _ODD_STARTS or len(key) > _MAX_KEY else key
            if not is_mapping or name in node:
                raise _Outside
        is_pending = not value
        scalar = (
            (_known_value if len(value) <= _MAX_KNOWN else _value)(value)
            if value[:1] in _ODD_STARTS or value[-1:] == " "
            else value or None
        )
        if is_mapping:
            node[name] = scalar
        else:
            node[-1] = scalar
    return root[0]


def _opened(value: Any, node: Any, name: str, around: list[tuple[Any, int]], column: int, here: int) -> tuple[Any, int]:
    """Put the collection ``value`` where ``node`` waits for a value, and make it the innermost one."""
    if node.__class__ is dict:
        node[name] = value
    else:
        node[-1] = value
    if len(around) > _MAX_NESTING:
        raise _Outside
    around.append((node, column))
    return value, here


def _value(text: str) -> JsonValue:
    first = text[0]
    if first == '"':
        return json.loads(text) if "\\" in text else text[1:-1]
    if first == "'":
        return text[1:-1].replace("''", "'")
    if first in "[{":
        return _flow(text)
    return text[1:] if first == "|" else _plain(text.rstrip(" "))


@lru_cache(_KNOWN)
def _known_value(text: str) -> JsonValue:
    """Return ``_value(text)``; documents share what is returned, and nothing changes a document."""
    return _value(text)


def _plain(text: str) -> JsonValue:
    """Return what ``resolve_plain`` does; of what is no constant only a number is no text."""
    if text in _CONSTANTS:
        return _CONSTANTS[text]
    return resolve_plain(text) if text[0] in _NUMBER_STARTS and _LIKE_A_NUMBER.fullmatch(text) else text


def _flow(text: str) -> JsonValue:
    words_only = _WORDS.fullmatch(text)
    if words_only:
        return [_plain(word.strip(" ")) for word in words_only.group(1).split(",")]
    if _PAIRS.fullmatch(text):
        words = _SEPARATOR.split(text.rstrip(" ")[1:-1])
        entries = {_key(key): _plain(word.rstrip(" ")) for key, word in zip(words[::2], words[1::2], strict=True)}
        if len(entries) != len(words) // 2:
            raise _Outside
        return entries
    value, position = _flow_value(text, 0, 0)
    if position != len(text):
        raise _Outside
    return value


def _key(text: str) -> str:
    """Return the key that is written as ``text``, plain or in quotes."""
    if text[0] in "\"'" and len(text) <= _MAX_KEY:
        return text[1:-1]
    if text in _CONSTANTS or text == "<<" or text[-1] == " " or len(text) > _MAX_KEY:
        raise _Outside
    if text[0] in _NUMBER_STARTS and resolve_plain(text) != text:
        raise _Outside
    return text


def _flow_value(text: str, position: int, depth: int) -> tuple[JsonValue, int]:
    """Return the value at ``position`` of a flow collection, and where what follows it begins."""
    found = _FLOW.match(text, position)
    if found is None or depth > _MAX_NESTING:
        raise _Outside
    mark, plain, double, single, colon = found.groups()
    if mark == "[":
        return _flow_sequence(text, found.end(), depth)
    if mark == "{":
        return _flow_mapping(text, found.end(), depth)
    if mark or colon:
        raise _Outside
    if plain is not None:
        return _plain(plain.rstrip(" ")), found.end()
    return single if double is None else double, found.end()


def _flow_sequence(text: str, position: int, depth: int) -> tuple[JsonValue, int]:
    items: list[JsonValue] = []
    if text[position : position + 1] == "]":
        return items, _after(text, position)
    while True:
        value, position = _flow_value(text, position, depth + 1)
        items.append(value)
        more, position = _more(text, position, "]")
        if not more:
            return items, position


def _flow_mapping(text: str, position: int, depth: int) -> tuple[JsonValue, int]:
    entries: dict[str, JsonValue] = {}
    if text[position : position + 1] == "}":
        return entries, _after(text, position)
    while True:
        found = _FLOW.match(text, position)
        if found is None:
            raise _Outside
        mark, plain, double, single, colon = found.groups()
        if mark or not colon:
            raise _Outside
        key = _key(plain) if plain is not None else single if double is None else double
        if key in entries or len(key) > _MAX_KEY:
            raise _Outside
        entries[key], position = _flow_value(text, found.end(), depth + 1)
        more, position = _more(text, position, "}")
        if not more:
            return entries, position


def _more(text: str, position: int, closing: str) -> tuple[bool, int]:
    """Return whether another item follows the mark at ``position``, and where the next token begins."""
    mark = text[position : position + 1]
    position = _after(text, position)
    if mark == closing:
        return False, position
    if mark != ",":
        raise _Outside
    if text[position : position + 1] == closing:
        return False, _after(text, position)
    return True, position


def _after(text: str, position: int) -> int:
    """Return where the token after the mark at ``position`` begins."""
    position += 1
    while text[position : position + 1] == " ":
        position += 1
    return position
