"""Where the policy and schema sources lie: in the wheel beside the package, in a checkout at its root."""

from __future__ import annotations

from pathlib import Path

PACKAGE = Path(__file__).resolve().parent


def is_checkout() -> bool:
    """Whether the package runs from a checkout of the project, where sources may be newer than what was compiled."""
    return not (PACKAGE / "sources").is_dir()


def policy_directory() -> Path:
    """Return the directory of the shipped policy sources."""
    return (PACKAGE.parent if is_checkout() else PACKAGE / "sources") / "policies"


def schema_directory() -> Path:
    """Return the directory of the shipped schema sources."""
    return (PACKAGE.parent if is_checkout() else PACKAGE / "sources") / "schemas"
