"""Plain reading of a Terraform plan: one planned resource, and what is known of each of its attributes.

Three things are told apart, because a rule must not mix them up: a value that the plan states, a value that is set but
not known before the apply (``UNKNOWN``; also one flagged sensitive), and a value nobody set (None), for which the
provider's documented default holds. The plan marks the second and third alike in ``after_unknown``; the difference is
whether ``configuration`` has an expression for the attribute.
"""

from __future__ import annotations

import builtins
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum
from typing import Any, Final, TypeAlias

from checker.model import JsonValue, Path

Index: TypeAlias = int | str | None
"""A resource instance's ``count`` index or ``for_each`` key; None without either."""


class _Unknown(Enum):
    UNKNOWN = "unknown"


UNKNOWN: Final = _Unknown.UNKNOWN
"""Stands for a value that the plan does not tell."""


@dataclass(frozen=True, slots=True)
class Fact:
    """One neutral attribute: its value or ``UNKNOWN``, and where in the plan it was read (None: from nowhere).

    ``partial``: a list that may have more entries than the plan tells. ``within`` are the places of its parts.
    """

    value: Any
    path: Path | None = None
    partial: bool = False
    within: Mapping[Path, Path] = field(default_factory=dict)


Facts: TypeAlias = dict[str, Fact]


@dataclass(frozen=True, slots=True)
class PlanResource:
    """One managed resource instance of ``planned_values``.

    ``module`` is the module instance's address ("" at the root), ``path`` leads to the resource in the plan,
    ``expressions_path`` to its expressions in ``configuration`` (None when the plan has no configuration for it).
    """

    address: str
    type: str
    name: str
    index: Index
    module: str
    provider: str
    values: Mapping[str, JsonValue]
    unknown: JsonValue
    sensitive: JsonValue
    expressions: Mapping[str, JsonValue]
    for_each: JsonValue
    path: Path
    expressions_path: Path | None
    region: str | None = None

    def at(self, *keys: str | int) -> Any:
        """Return the value at ``keys`` inside the resource's values: a JSON value, None when unset, or ``UNKNOWN``."""
        if marked(self.sensitive, keys):
            return UNKNOWN
        if marked(self.unknown, keys):
            return UNKNOWN if self.expressions_path is None or is_set(self.expressions, keys) else None
        return walk(self.values, keys)

    def where(self, *keys: str | int) -> Path:
        """Return the longest existing path in the plan towards ``keys`` of the values."""
        length = 0
        while length < len(keys) and walk(self.values, keys[: length + 1]) is not None:
            length += 1
        return (*self.path, "values", *keys[:length]) if length else self.path

    def fact(self, *keys: str | int, default: Any = None) -> Fact:
        """Return the attribute at ``keys``; ``default`` when nobody set it."""
        value = self.at(*keys)
        return Fact(default if value is None else value, self.where(*keys))

    def flag(self, *keys: str | int, default: Any = False) -> Fact:
        """Return the boolean at ``keys``; anything that is neither true nor false is ``UNKNOWN``."""
        return self.checked(bool, *keys, default=default)

    def text(self, *keys: str | int, default: Any = None) -> Fact:
        """Return the string at ``keys``; any other type is ``UNKNOWN``."""
        return self.checked(str, *keys, default=default)

    def number(self, *keys: str | int, default: Any = None) -> Fact:
        """Return the number from 0 at ``keys`` (Terraform may write it as text); anything else is ``UNKNOWN``."""
        found = self.fact(*keys, default=default)
        value = found.value
        if isinstance(value, str) and value.isascii() and value.isdigit():
            value = int(value)
        if value is None or (isinstance(value, (int, float)) and not isinstance(value, bool) and value >= 0):
            return Fact(value, found.path)
        return Fact(UNKNOWN, found.path)

    def checked(self, kind: builtins.type, *keys: str | int, default: Any) -> Fact:
        """Return the attribute at ``keys`` when it is of ``kind`` or the default, else ``UNKNOWN``."""
        found = self.fact(*keys, default=default)
        good = found.value is default or found.value is UNKNOWN or isinstance(found.value, kind)
        return found if good else Fact(UNKNOWN, found.path)

    def blocks(self, *keys: str | int) -> Any:
        """Return the indexes of the nested blocks at ``keys``: a range, empty when there is none, or ``UNKNOWN``."""
        value = self.at(*keys)
        if value is UNKNOWN:
            return UNKNOWN
        return range(len(value)) if isinstance(value, list) else range(0)


def walk(value: JsonValue, keys: tuple[str | int, ...]) -> JsonValue:
    """Return what stands at ``keys`` in ``value``, or None."""
    for key in keys:
        if isinstance(value, dict) and isinstance(key, str):
            value = value.get(key)
        elif isinstance(value, list) and isinstance(key, int) and 0 <= key < len(value):
            value = value[key]
        else:
            return None
    return value


def marked(marks: JsonValue, keys: tuple[str | int, ...]) -> bool:
    """Tell whether a plan's mark structure (true, or a tree of true) flags the value at ``keys`` or one around it."""
    for key in keys:
        if marks is True or not marks:
            break
        marks = walk(marks, (key,))
    return marks is True


def is_set(expressions: JsonValue, keys: tuple[str | int, ...]) -> bool:
    """Tell whether the configuration sets the attribute at ``keys``; an expression counts for all inside it."""
    value = expressions
    for key in keys:
        if isinstance(value, dict) and ("references" in value or "constant_value" in value):
            return True
        if isinstance(value, list) and isinstance(key, int):
            # a `dynamic` block has one entry for any number of planned ones
            value = value[key] if key < len(value) else (value[-1] if value else None)
        else:
            value = walk(value, (key,))
        if value is None:
            return False
    return True


def mapping(value: JsonValue) -> Mapping[str, JsonValue]:
    """Return ``value`` if it is an object, else an empty one."""
    return value if isinstance(value, dict) else {}


def items(value: JsonValue) -> list[JsonValue]:
    """Return ``value`` if it is an array, else an empty one."""
    return value if isinstance(value, list) else []


def both(*facts: Fact) -> Fact:
    """Return the conjunction of flags: false beats unknown beats true; the path is that of the deciding flag."""
    return _decide(facts, False)


def either(*facts: Fact) -> Fact:
    """Return the disjunction of flags: true beats unknown beats false; the path is that of the deciding flag."""
    return _decide(facts, True)


def _decide(facts: tuple[Fact, ...], strong: bool) -> Fact:
    for wanted in (strong, UNKNOWN):
        for fact in facts:
            if fact.value is wanted:
                return fact
    return Fact(not strong, facts[0].path if facts else None)


def map_fact(fact: Fact, table: Mapping[Any, Any], other: Any = UNKNOWN) -> Fact:
    """Return ``fact`` with its value translated by ``table``; ``UNKNOWN`` stays, anything else becomes ``other``."""
    if fact.value is UNKNOWN or not isinstance(fact.value, (str, int, bool, type(None))):
        return Fact(UNKNOWN, fact.path)
    return Fact(table.get(fact.value, other), fact.path)
