"""What identifies a finding over time (docs/adr/0007-identity-of-a-finding.md)."""

from __future__ import annotations

import hashlib
import json
from collections import Counter
from collections.abc import Collection
from typing import Any

from checker.expectation import SECRET
from checker.model import Document, JsonValue, Judgement, Path

NATURAL_KEYS = ("name", "id", "address", "number", "registration_number", "serial", "title")
DIGITS = 32
Step = str | list[str | int]


def item_name(item: JsonValue) -> str | None:
    """Return the natural key of an item of a list, None when it has none."""
    if isinstance(item, dict):
        for key in NATURAL_KEYS:
            if isinstance(item.get(key), (str, int)):
                return str(item[key])
    return None


def digest(value: JsonValue) -> str:
    """Return a digest of ``value`` that knows no order; it is no help in guessing a password inside."""
    text = json.dumps(_public(value), sort_keys=True, ensure_ascii=True)
    return hashlib.sha256(text.encode("ascii")).hexdigest()[:DIGITS]


def _public(value: JsonValue) -> JsonValue:
    if isinstance(value, dict):
        return {key: "" if SECRET.search(key) else _public(inner) for key, inner in value.items()}
    if isinstance(value, list):
        return sorted((_public(inner) for inner in value), key=lambda inner: json.dumps(inner, sort_keys=True))
    return value


class Identities:
    """Names findings for one run: equal ones get an ordinal, and what is asked of one list is counted once."""

    def __init__(self, taken: Collection[str] = ()) -> None:
        """``taken`` are fingerprints that were given already."""
        self._taken = taken
        self._names: dict[int, Counter[str | None]] = {}
        self._digests: dict[int, str] = {}
        self._wholes: dict[int, str] = {}
        self._seen: Counter[str] = Counter()

    def forget(self) -> None:
        """Forget all objects that values consist of: other objects may come to stand where they were."""
        self._names.clear()
        self._digests.clear()

    def fingerprint(self, judgement: Judgement, *, sensitive: bool) -> str:
        """Return the fingerprint of what ``judgement`` says; ``sensitive`` values are named by their index."""
        document = judgement.document
        hidden = sensitive or bool(document.sensitive)
        name = document.name or self._digest(document.value)
        if judgement.path:
            identity: list[Any] = [judgement.rule, document.kind, name, self._steps(document, judgement.path, hidden)]
            text = json.dumps([*identity, judgement.key])
        else:
            # The same text for what is said of a whole document, which is most of what is said, put together quickly.
            if id(document) not in self._wholes:
                self._wholes[id(document)] = json.dumps([document.kind, name, []])[1:-1]
            key = json.dumps(judgement.key) if judgement.key else '""'
            text = f'["{judgement.rule}", {self._wholes[id(document)]}, {key}]'
        while True:
            self._seen[text] += 1
            ordinal = f"\n{self._seen[text]}" if self._seen[text] > 1 else ""
            fingerprint = hashlib.sha256((text + ordinal).encode("ascii")).hexdigest()[:DIGITS]
            if fingerprint not in self._taken:
                return fingerprint

    def _steps(self, document: Document, path: Path, hidden: bool) -> list[Step]:
        value, steps = document.value, list[Step]()
        for step in path:
            secret = hidden
            if isinstance(step, str):
                steps.append(step)
                secret = secret or bool(SECRET.search(step))
                value = value.get(step) if isinstance(value, dict) else None
            elif isinstance(value, list) and 0 <= step < len(value):
                steps.append(self._item(value, step, secret))
                value = value[step]
            else:
                steps.append([step])
                value = None
            hidden = secret
        return steps

    def _item(self, items: list[JsonValue], index: int, hidden: bool) -> list[str | int]:
        item = items[index]
        name = item_name(item)
        if name is not None and self._counts(items)[name] == 1:
            return [name]
        if hidden:
            return [index]
        return ["" if name is None else name, self._digest(item)]

    def _counts(self, items: list[JsonValue]) -> Counter[str | None]:
        if id(items) not in self._names:
            self._names[id(items)] = Counter(map(item_name, items))
        return self._names[id(items)]

    def _digest(self, item: JsonValue) -> str:
        if not isinstance(item, (dict, list)):
            return digest(item)
        if id(item) not in self._digests:
            self._digests[id(item)] = digest(item)
        return self._digests[id(item)]
