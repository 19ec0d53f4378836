"""Which documents may be judged differently when documents of some kinds change."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import Any

from checker.compiled import CompiledPolicies

EVERYTHING = "Exception"
"""A change of this kind can change what is suppressed anywhere."""
PARAMETERS = "Organization"
"""The kind that sets the parameters of rules."""


def affected_kinds(
    changed: Collection[str], compiled: CompiledPolicies, naming: Collection[str] = ()
) -> frozenset[str]:
    """Return the kinds whose documents a rule may judge differently after documents of ``changed`` kinds did change.

    ``naming`` are the kinds of the documents that name a file of the repository that changed.

    A rule's verdict on a document depends on that document, on the kinds the rule ``reads``, on the documents that
    refer to a kind it looks up referrers of, and on the parameters it uses (docs/rule-contract.md); all of these are
    checked against the rule's syntax tree when policies are built, so that nothing is overlooked.
    """
    if not changed and not naming:
        return frozenset()
    if EVERYTHING in changed:
        return frozenset(compiled.rules_by_kind)
    targets = {target for kind in changed for _, target in compiled.references.get(kind, ())}
    return frozenset(
        kind
        for rule in compiled.rules
        if _looks_at(rule, changed, targets)
        or (rule["files"] and not frozenset(naming).isdisjoint((*rule["kinds"], *rule.get("reads", ()))))
        for kind in rule["kinds"]
        if "deprecated" not in rule
    )


def _looks_at(rule: Mapping[str, Any], changed: Collection[str], targets: Collection[str]) -> bool:
    return (
        any(kind in changed for kind in rule.get("reads", ()))
        or any(kind in targets for kind in rule.get("referred", ()))
        or (PARAMETERS in changed and bool(rule.get("parameters")))
    )
