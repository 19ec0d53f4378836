"""Provide what tests look at reports with: Chromium (the page), LibreOffice Calc (the workbook), Japanese fonts.

Usage: desktop.py. What is not on PATH is installed with apt-get, which needs root on a Debian or Ubuntu system (in
CI sudo will do); takes about a minute. Ends with 1 and says why when something cannot be had.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys

WANTED = {
    ("chromium", "chromium-browser", "google-chrome"): "chromium",
    ("soffice", "libreoffice"): "libreoffice-calc",
}
"""The names a program may have, and the package that brings it."""
FONTS = "fonts-noto-cjk"


def missing() -> list[str]:
    """Return the packages of the programs that are not there."""
    return [package for names, package in WANTED.items() if not any(map(shutil.which, names))]


def main() -> int:
    """Install what is missing; return the exit code."""
    packages = missing()
    if not packages:
        return 0
    root = os.geteuid() == 0
    if shutil.which("apt-get") is None or not (root or os.environ.get("CI") == "true"):
        return _say(f"not on PATH, and installing needs apt-get and root: {', '.join(packages)}")
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    for command in (["update"], ["install", "--yes", "--no-install-recommends", *packages, FONTS]):
        called = [*([] if root else ["sudo", "--non-interactive"]), "apt-get", "--quiet", *command]
        done = subprocess.run(called, env=environment, capture_output=True, check=False)
        if done.returncode:
            return _say(done.stderr.decode("utf-8", "replace")[-500:])
    left = missing()
    return _say(f"still missing: {', '.join(left)}") if left else 0


def _say(text: str) -> int:
    sys.stderr.write(f"{text}\n")
    return 1


if __name__ == "__main__":
    sys.exit(main())
