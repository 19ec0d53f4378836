"""A repository of any size made of the documents of fixtures/agency-compliant, renamed together.

Each group of twelve files is one information system and its suppliers: three System documents, a Network, an
IdentityStore, a ControlStatement, a CloudService, a TerminalUse, two Contracts and two Suppliers, 6.3 KB on average.
What all groups share (the register of cloud services, a procurement, an incident, the files that documents name) is
written once.
"""

from __future__ import annotations

import re
import shutil
from pathlib import Path

AGENCY = Path(__file__).resolve().parent.parent / "fixtures" / "agency-compliant"
AS_OF = "2026-11-01"
GROUP = {
    "systems/shinsei-portal.yaml": "shinsei-portal",
    "networks/honcho-network.yaml": "honcho-network",
    "identity/shokuin-directory.yaml": "shokuin-directory",
    "cloud/statement-gov-iaas.yaml": "statement-gov-iaas",
    "cloud/gov-iaas.yaml": "gov-iaas",
    "contracts/shinsei-portal-unyou.yaml": "shinsei-portal-unyou",
    "contracts/shinsei-portal-kanshi.yaml": "shinsei-portal-kanshi",
    "suppliers/kakuu-kanshi.yaml": "kakuu-kanshi",
    "terminals/mochidashi-2026.yaml": "mochidashi-2026",
    "suppliers/midori-kakuu-system.yaml": "midori-kakuu-system",
}
SYSTEM = "shinsei-portal"
TWINS = ("second", "third")
NAMES = re.compile(
    r"(?<![\w-])(" + "|".join(sorted(map(re.escape, GROUP.values()), key=len, reverse=True)) + r")(?![\w-])"
)
FLAWS = (
    ("tls_versions: [TLS1.2, TLS1.3]", "tls_versions: [TLS1.0, TLS1.2]"),
    ("lockout_after_failures: 5", "lockout_after_failures: 50"),
    ("completed_on: 2025-12-19", "completed_on: 2026-02-19"),
    ("      remote_wipe: true\n", ""),
    ("retention_days: 400", "retention_days: 40"),
)
"""Every third group has one of them, in turn."""


def generate(target: Path, count: int) -> list[Path]:
    """Write ``count`` documents (at least the shared ones) below ``target`` as one workspace; returns the files."""
    target.mkdir(parents=True)
    (target / "kijun.yaml").write_text("language: en\n", "utf-8")
    shutil.copytree(AGENCY / "docs", target / "docs")
    texts = {path.relative_to(AGENCY).as_posix(): path.read_text("utf-8") for path in sorted(AGENCY.glob("*/*.yaml"))}
    written = [_write(target / name, text) for name, text in texts.items() if name not in GROUP]
    written += [_write(target / name, text) for name, text in texts.items() if name in GROUP]
    number = 0
    while len(written) < count:
        number += 1
        find, replacement = FLAWS[number // 3 % len(FLAWS)] if number % 3 == 0 else ("", "")
        for name, plain in texts.items():
            if name not in GROUP or len(written) >= count:
                continue
            text = _renamed(plain.replace(find, replacement) if find else plain, number)
            folder, _, file = name.partition("/")
            written.append(_write(target / folder / f"{number:04d}" / file, text))
            for twin in TWINS if GROUP[name] == SYSTEM else ():
                if len(written) < count:
                    other = text.replace(f"  name: {SYSTEM}-{number:04d}", f"  name: {SYSTEM}-{number:04d}-{twin}", 1)
                    written.append(_write(target / folder / f"{number:04d}" / f"{twin}-{file}", other))
    return written


def _renamed(text: str, number: int) -> str:
    return NAMES.sub(lambda match: f"{match.group()}-{number:04d}", text)


def _write(path: Path, text: str) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, "utf-8")
    return path
