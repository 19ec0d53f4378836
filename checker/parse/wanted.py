"""The wanted paths of one document as a tree, so that a reader goes down only where something is wanted."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, field

from checker.model import Path

KEY = "\0key"
"""As the last step of a path: the key that stands before the value, not the value. No YAML key holds a NUL."""


@dataclass(slots=True)
class Wanted:
    """One value on the way to a wanted path; ``path`` is set when the value itself is wanted."""

    children: dict[str | int, Wanted] = field(default_factory=dict)
    path: Path | None = None


def wanted_tree(paths: Collection[Path]) -> Wanted:
    """Return the tree of ``paths``."""
    root = Wanted()
    for path in paths:
        node = root
        for step in path:
            node = node.children.setdefault(step, Wanted())
        node.path = path
    return root
