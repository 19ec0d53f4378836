"""What a scalar means: the core schema of YAML 1.2.2 (10.3), less what JSON cannot carry."""

from __future__ import annotations

import re

from checker.model import JsonValue

_CORE = "tag:yaml.org,2002:"
CORE_TAGS = frozenset(_CORE + name for name in ("null", "bool", "int", "float", "str", "seq", "map"))
STRING_TAGS = ("!", _CORE + "str")
MAPPING_TAGS = (None, "!", _CORE + "map")
SEQUENCE_TAGS = (None, "!", _CORE + "seq")

_TYPES = {_CORE + "null": type(None), _CORE + "bool": bool, _CORE + "int": int, _CORE + "float": float}
_CONSTANTS: dict[str, bool | None] = {
    "": None, "~": None, "null": None, "Null": None, "NULL": None,
    "true": True, "True": True, "TRUE": True,
    "false": False, "False": False, "FALSE": False,
}  # fmt: skip
_INTEGER = re.compile(r"[-+]?[0-9]+")
_OCTAL = re.compile(r"0o[0-7]+")
_HEXADECIMAL = re.compile(r"0x[0-9a-fA-F]+")
_FLOAT = re.compile(r"[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?")
_NOT_FINITE = re.compile(r"[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN)")

_INTEGER_LIMIT = 2**63 - 1
_INTEGER_DIGITS = 19

NOT_ONLY_STRINGS = frozenset("+-.0123456789nNtTfF~")
"""The first characters of plain scalars that may be something else than a string; the empty one is another."""


class NumberNotJson(ValueError):
    """A number that JSON cannot carry, or not without losing digits."""


class TagMismatch(ValueError):
    """A scalar that is not of the type its tag names."""


class UnsupportedTag(ValueError):
    """A tag outside the core schema."""


def integer(text: str) -> int:
    """Return the value of ``[-+]?[0-9]+``.

    Raises:
        NumberNotJson: It is outside of -(2^63-1) to 2^63-1.
    """
    if len(text) > _INTEGER_DIGITS and len(text.lstrip("+-").lstrip("0")) > _INTEGER_DIGITS:
        raise NumberNotJson
    sign = -1 if text[0] == "-" else 1
    return sign * _bounded(int(text.lstrip("+-").lstrip("0") or "0"))


def floating(text: str) -> float:
    """Return the value of a decimal number.

    Raises:
        NumberNotJson: It is too large for an IEEE 754 double.
    """
    value = float(text)
    if value in (float("inf"), float("-inf")):
        raise NumberNotJson
    return value


def _bounded(value: int) -> int:
    if value > _INTEGER_LIMIT:
        raise NumberNotJson
    return value


def resolve_plain(text: str) -> JsonValue:
    """Return the value of a plain scalar without a tag (YAML 1.2.2, 10.3.2).

    Raises:
        NumberNotJson: It is infinite, not a number, or outside the range JSON readers agree on.
    """
    if text in _CONSTANTS:
        return _CONSTANTS[text]
    if _INTEGER.fullmatch(text):
        return integer(text)
    if _FLOAT.fullmatch(text):
        return floating(text)
    if _OCTAL.fullmatch(text):
        return _bounded(int(text[2:], 8))
    if _HEXADECIMAL.fullmatch(text):
        return _bounded(int(text[2:], 16))
    if _NOT_FINITE.fullmatch(text):
        raise NumberNotJson
    return text


def resolve_tagged(tag: str, text: str) -> JsonValue:
    """Return the value of a scalar that has a tag, whatever its style.

    Raises:
        NumberNotJson: As ``resolve_plain``.
        TagMismatch: The text is not of the type the tag names.
        UnsupportedTag: The tag is none of the core schema's scalar tags.
    """
    if tag in STRING_TAGS:
        return text
    if tag not in CORE_TAGS:
        raise UnsupportedTag
    value = resolve_plain(text)
    if type(value) is int and tag == _CORE + "float":
        return float(value)
    if type(value) is not _TYPES.get(tag):
        raise TagMismatch
    return value
