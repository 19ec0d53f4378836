"""Access policies embedded as JSON text (bucket, key and identity policies) as a list of plain statements."""

from __future__ import annotations

import json
from typing import Any

from checker.adapt.plan import UNKNOWN, Fact
from checker.model import JsonValue

# A condition on one of these narrows the caller enough that `Principal: *` is no longer everyone.
NARROWING = (
    "aws:principal",
    "aws:source",
    "aws:vpc",
    "aws:userid",
    "s3:dataaccesspoint",
    "kms:calleraccount",
    "kms:via",
)
MAX_TEXT = 200_000


def statements(fact: Fact) -> Fact:
    """Return the policy text in ``fact`` as ``[{effect, actions, resources, principals, ...}]``.

    ``UNKNOWN`` when the text is unknown or no policy; an empty list when there is none.
    """
    if fact.value is None or fact.value == "":
        return Fact([], fact.path)
    if not isinstance(fact.value, str) or len(fact.value) > MAX_TEXT:
        return Fact(UNKNOWN, fact.path)
    try:
        document = json.loads(fact.value)
    except (ValueError, RecursionError):
        return Fact(UNKNOWN, fact.path)
    raw = document.get("Statement") if isinstance(document, dict) else None
    parsed = [_statement(entry) for entry in (raw if isinstance(raw, list) else [raw])]
    return Fact(UNKNOWN if None in parsed else parsed, fact.path)


def _statement(raw: JsonValue) -> dict[str, Any] | None:
    if not isinstance(raw, dict) or raw.get("Effect") not in ("Allow", "Deny"):
        return None
    conditions = raw.get("Condition") or {}
    if not isinstance(conditions, dict) or not all(isinstance(test, dict) for test in conditions.values()):
        return None
    keys = [key.lower() for test in conditions.values() for key in test]
    # "everything but" is not "everything": such a statement keeps no list
    return {
        "effect": raw["Effect"].lower(),
        "actions": _texts(raw.get("Action")),
        "resources": _texts(raw.get("Resource")),
        "principals": _principals(raw.get("Principal")),
        "narrowed": any(key.startswith(NARROWING) for key in keys),
        "insecure_transport": _only_insecure(conditions),
    }


def _only_insecure(conditions: dict[str, Any]) -> bool:
    tests = [(name, {key.lower(): value for key, value in test.items()}) for name, test in conditions.items()]
    return (
        len(tests) == 1
        and tests[0][0] in ("Bool", "BoolIfExists")
        and set(tests[0][1]) == {"aws:securetransport"}
        and all(str(value).lower() == "false" for value in _list(tests[0][1]["aws:securetransport"]))
    )


def _list(value: JsonValue) -> list[JsonValue]:
    return value if isinstance(value, list) else [value]


def _texts(value: JsonValue) -> list[str]:
    return [text for text in _list(value) if isinstance(text, str)]


def _principals(value: JsonValue) -> list[str]:
    if isinstance(value, dict):
        return [name for kind in sorted(value) for name in _texts(value[kind])]
    return _texts(value)


def grants_everyone(policy: Fact) -> Fact:
    """Tell whether a statement of ``policy`` (from ``statements``) allows everyone without a narrowing condition."""
    return _any(policy, lambda s: s["effect"] == "allow" and "*" in s["principals"] and not s["narrowed"])


def denies_plain_http(policy: Fact) -> Fact:
    """Tell whether a statement of ``policy`` denies every action to everyone when the transport is not encrypted."""
    return _any(
        policy,
        lambda s: (
            s["effect"] == "deny"
            and "*" in s["principals"]
            and s["insecure_transport"]
            and bool({"*", "s3:*"} & set(s["actions"]))
        ),
    )


def _any(policy: Fact, test: Any) -> Fact:
    if policy.value is UNKNOWN:
        return policy
    return Fact(any(test(statement) for statement in policy.value), policy.path)
