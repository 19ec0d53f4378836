"""Where the ``opa`` program is, and running it.

``opa`` is needed to build the policies and for the server engine; a plain check needs none of it.
"""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Sequence
from pathlib import Path

TIMEOUT_SECONDS = 120.0


class OpaMissing(Exception):
    """There is no ``opa`` on this machine where one is needed."""


class OpaFailed(Exception):
    """``opa`` ran and reported an error; the text is its own."""


def find_opa() -> str | None:
    """Return the path of ``opa``: ``$KIJUN_OPA``, the one on PATH, or the one ``make opa`` built; None without one."""
    named = os.environ.get("KIJUN_OPA")
    if named:
        return named if Path(named).is_file() else None
    found = shutil.which("opa")
    if found:
        return found
    built = Path(__file__).resolve().parent.parent / ".opa" / "opa"
    return str(built) if built.is_file() else None


def run_opa(arguments: Sequence[str], *, cwd: Path | None = None, timeout: float = TIMEOUT_SECONDS) -> str:
    """Run ``opa`` with ``arguments`` and return its standard output.

    Raises:
        OpaMissing: there is no ``opa``.
        OpaFailed: it ended with an error or took longer than ``timeout`` seconds.
    """
    opa = find_opa()
    if opa is None:
        raise OpaMissing
    try:
        done = subprocess.run([opa, *arguments], cwd=cwd, capture_output=True, text=True, timeout=timeout, check=False)
    except subprocess.TimeoutExpired as error:
        raise OpaFailed(f"opa {arguments[0]}: no answer within {timeout:.0f} s") from error
    if done.returncode != 0:
        raise OpaFailed(f"opa {arguments[0]}: {(done.stderr + done.stdout).strip()}")
    return done.stdout
