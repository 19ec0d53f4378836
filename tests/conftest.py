"""What the tests share: the command as a user runs it, and the parts that have to be provided first."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from support import ROOT, Kijun, Run, unavailable


@pytest.fixture(scope="session")
def kijun(tmp_path_factory: pytest.TempPathFactory) -> Kijun:
    """Return a function that runs ``kijun`` in a process of its own, with a cache of the test run's own."""
    cache = tmp_path_factory.mktemp("cache")

    def run(*arguments: str | Path, cwd: Path = ROOT, env: dict[str, str] | None = None, timeout: float = 120) -> Run:
        environment = {**os.environ, "XDG_CACHE_HOME": str(cache), "LC_ALL": "C.UTF-8", **(env or {})}
        command = [sys.executable, "-m", "checker", *map(str, arguments)]
        done = subprocess.run(command, cwd=cwd, env=environment, capture_output=True, timeout=timeout, check=False)
        return Run(done.returncode, done.stdout.decode("utf-8"), done.stderr.decode("utf-8"))

    return run


@pytest.fixture(scope="session")
def judge(kijun: Kijun) -> Kijun:
    """Return a function that runs ``kijun check --format jsonl`` on paths, by default as of 2026-11-01."""

    def run(*arguments: str | Path, as_of: str = "2026-11-01", **options: Any) -> Run:
        return kijun("check", "--format", "jsonl", "--as-of", as_of, *arguments, **options)

    return run


@pytest.fixture(scope="session")
def opa() -> str:
    """Return the path of ``opa``, providing it first when need be."""
    target = ROOT / ".opa" / "opa"
    if not target.exists():
        done = subprocess.run(["make", "opa"], cwd=ROOT, capture_output=True, text=True, check=False)
        if done.returncode != 0:
            unavailable(f"opa could not be provided: {done.stderr[-300:]}")
    os.environ["KIJUN_OPA"] = str(target)
    return str(target)


@pytest.fixture(scope="session")
def shared() -> Path:
    """Return the directory of shared references and corpora that lies beside the project."""
    found = Path(os.environ.get("KIJUN_SHARED", ROOT.parent / "shared"))
    if not found.is_dir():
        unavailable("the shared corpora (../shared) are not in this clone")
    return found
