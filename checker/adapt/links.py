"""Which planned resource a companion resource belongs to.

Terraform splits one thing over several resources: a bucket and its public access block, a security group and its
rules. Here the parts are put together, by the configuration's references or, failing that, by a literal name. What can
be told in neither way is reported as undecided, so that the attribute becomes unknown and is neither failed nor passed.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from checker.adapt.plan import UNKNOWN, Fact, PlanResource, walk
from checker.adapt.references import Configuration, scope_of
from checker.model import Path

# The attributes by which other resources name a resource of the type; any other type is named by `id`, `name` or `arn`.
NAMES: dict[str, tuple[str, ...]] = {
    "aws_s3_bucket": ("bucket", "id", "arn"),
    "aws_security_group": ("id",),
    "aws_default_security_group": ("id",),
    "aws_vpc": ("id",),
    "aws_default_vpc": ("id",),
}
OTHER_NAMES = ("id", "name", "arn")


@dataclass(frozen=True, slots=True)
class Companions:
    """The resources joined onto one main resource; ``undecided`` when there may be more of them."""

    found: tuple[PlanResource, ...] = ()
    undecided: bool = False

    def read(self, read: Callable[[PlanResource], Fact], otherwise: Fact) -> Fact:
        """Return what ``read`` finds in a companion of which there is at most one; ``otherwise`` without one.

        A companion that was found is the one, whatever else is undecided.
        """
        if len(self.found) == 1:
            return read(self.found[0])
        return Fact(UNKNOWN) if self.found or self.undecided else otherwise


@dataclass(slots=True)
class _Joined:
    found: dict[str, list[PlanResource]] = field(default_factory=dict)
    undecided: bool = False


class Links:
    """All resources of one plan, and the joins between them (each kind of join is computed once)."""

    def __init__(self, resources: tuple[PlanResource, ...], configuration: Configuration) -> None:
        """``resources`` are the plan's managed resources, ``configuration`` their expressions."""
        self.resources = resources
        self._configuration = configuration
        self._by_address = {resource.address: resource for resource in resources}
        self._by_type: dict[str, list[PlanResource]] = {}
        for resource in resources:
            self._by_type.setdefault(resource.type, []).append(resource)
        self._joins: dict[tuple[str, str, frozenset[str]], _Joined] = {}
        self._by_name: dict[frozenset[str], dict[str, list[PlanResource]]] = {}

    def of_type(self, *types: str) -> list[PlanResource]:
        """Return the plan's resources of ``types`` in the plan's order of each type."""
        return [resource for name in types for resource in self._by_type.get(name, ())]

    def companions(self, main: PlanResource, companion_type: str, attribute: str, *also: str) -> Companions:
        """Return the resources of ``companion_type`` whose ``attribute`` names ``main``.

        ``also`` lists other types that the attribute may name instead (``aws_default_vpc`` for ``aws_vpc``).
        """
        types = frozenset((main.type, *also))
        key = (companion_type, attribute, types)
        if key not in self._joins:
            self._joins[key] = self._join(companion_type, attribute, types)
        joined = self._joins[key]
        found = tuple(joined.found.get(main.address, ()))
        return Companions(found, joined.undecided)

    def target(self, resource: PlanResource, keys: Path, *types: str) -> PlanResource | None:
        """Return the resource of ``types`` that the value at ``keys`` names; None: outside the plan, or undecided."""
        addresses, undecided = self._resolve(resource, keys, frozenset(types))
        return self._by_address.get(addresses[0]) if len(addresses) == 1 and not undecided else None

    def _join(self, companion_type: str, attribute: str, types: frozenset[str]) -> _Joined:
        joined = _Joined()
        for companion in self._by_type.get(companion_type, ()):
            addresses, undecided = self._resolve(companion, (attribute,), types)
            if undecided:
                joined.undecided = True
            else:
                for address in addresses:
                    joined.found.setdefault(address, []).append(companion)
        return joined

    def _resolve(self, resource: PlanResource, keys: Path, types: frozenset[str]) -> tuple[list[str], bool]:
        targets = self._configuration.targets(walk(dict(resource.expressions), keys), scope_of(resource), types)
        if len(targets.addresses) == 1 and not targets.undecided:
            return sorted(targets.addresses), False
        value = resource.at(*keys)
        if isinstance(value, str):
            return self._named(value, resource.region, types), False
        return sorted(targets.addresses), value is UNKNOWN

    def _named(self, name: str, region: str | None, types: frozenset[str]) -> list[str]:
        if types not in self._by_name:
            self._by_name[types] = self._names_of(types)
        matches = self._by_name[types].get(name, ())
        near = [candidate for candidate in matches if region is None or candidate.region in (None, region)]
        return [candidate.address for candidate in near[:1]]

    def _names_of(self, types: frozenset[str]) -> dict[str, list[PlanResource]]:
        found: dict[str, list[PlanResource]] = {}
        for candidate in self.of_type(*sorted(types)):
            for key in NAMES.get(candidate.type, OTHER_NAMES):
                value = candidate.values.get(key)
                if isinstance(value, str):
                    found.setdefault(value, []).append(candidate)
        return found
