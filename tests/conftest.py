"""What the tests share: the command as a user runs it, and the parts that have to be provided first."""

from __future__ import annotations

import fcntl
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from agencies import policies
from support import ROOT, Kijun, Run, unavailable, write


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
def small_standard(tmp_path_factory: pytest.TempPathFactory, kijun: Kijun, opa: str) -> list[str | Path]:  # noqa: ARG001
    """Return the options that use the small standard of ``agencies``, compiled once with the shipped policies."""
    directory = policies(tmp_path_factory.mktemp("own"))
    write(directory.parent, {"kijun.yaml": "{}\n"})
    options: list[str | Path] = ["--policies", directory]
    # The first run compiles, which takes its time when opa has to share the machine.
    done = kijun("report", "--format", "json", *options, cwd=directory.parent, timeout=900)
    assert done.code == 2
    assert "no-documents" in done.out
    return options


@pytest.fixture(scope="session")
def desktop() -> Callable[..., str]:
    """Provide Chromium and LibreOffice; return what finds the one called by a name of it."""
    # One worker at a time asks the package manager.
    with (Path(tempfile.gettempdir()) / "kijun-desktop.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        done = subprocess.run(
            [sys.executable, ROOT / "tools" / "desktop.py"], capture_output=True, text=True, check=False
        )
    if done.returncode != 0:
        unavailable(f"Chromium and LibreOffice could not be provided: {done.stderr[-300:]}")
    return lambda *names: next(found for name in names if (found := shutil.which(name)))


@pytest.fixture(scope="session")
def shared() -> Path:
    """Return the directory of shared references and corpora that lies beside the project."""
    found = Path(os.environ.get("KIJUN_SHARED", ROOT.parent / "shared"))
    if not found.is_dir():
        unavailable("the shared corpora (../shared) are not in this clone")
    return found
