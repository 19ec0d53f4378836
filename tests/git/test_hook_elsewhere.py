"""kijun check --hook: what a change breaks in other files is what --diff HEAD finds there, whatever the change."""

from __future__ import annotations

import random
import re
import shutil

import pytest
from git_support import GitRepository, repository
from support import ROOT, Kijun, Run

AGENCY = ROOT / "fixtures" / "agency-realistic"
SCALAR = re.compile(r"^( +[\w-]+: )([\w-]+)$", re.MULTILINE)
DAY = "2026-11-01"


@pytest.fixture(scope="module")
def agency(tmp_path_factory: pytest.TempPathFactory) -> GitRepository:
    """The realistic agency, committed."""
    made = repository(tmp_path_factory.mktemp("agency") / "r")
    shutil.copytree(AGENCY, made.path, dirs_exist_ok=True)
    made.commit()
    return made


def elsewhere(run: Run, changed: set[str]) -> list[str]:
    return sorted(
        f"{line['rule']} {line['path']}:{line['line']}"
        for line in run.of("fail")
        if "suppression" not in line and line["path"] not in changed
    )


def changes(agency: GitRepository, seed: int) -> set[str]:
    """Change, remove or add some files of the agency; returns their names."""
    dice = random.Random(seed)
    names = sorted(path.relative_to(agency.path).as_posix() for path in agency.path.glob("*/*.yaml"))
    chosen = dice.sample(names, 2) + (["organization.yaml"] if seed % 4 == 0 else [])
    for name in chosen:
        path = agency.path / name
        text = path.read_text("utf-8")
        if dice.random() < 0.4 and name != "organization.yaml":
            path.unlink()
            continue
        lines = list(SCALAR.finditer(text))
        gone = dice.choice(lines)
        changed = text[: gone.start()] + text[gone.end() :].lstrip("\n") if dice.random() < 0.5 else text
        path.write_text(re.sub(r"(20\d\d)-(\d\d)", lambda m: f"{int(m[1]) - 2}-{m[2]}", changed, count=3), "utf-8")
    if seed % 3 == 0:
        (agency.path / "docs" / "application-rule.md").unlink()
        chosen.append("docs/application-rule.md")
    return set(chosen)


def test_the_hook_finds_what_the_comparison_with_head_finds(agency: GitRepository, judge: Kijun) -> None:
    found = 0
    for seed in range(10):
        changed = changes(agency, seed)
        agency.git("add", "--all")
        there = [name for name in sorted(changed) if (agency.path / name).exists()]
        named = set(there[seed % 2 :])  # what changed and was not named is looked at too
        hook = judge("--hook", *(agency.path / name for name in named), cwd=agency.path, as_of=DAY)
        whole = judge("--diff", "HEAD", ".", cwd=agency.path, as_of=DAY)
        assert elsewhere(hook, named) == elsewhere(whole, named), (seed, changed)
        found += len(elsewhere(whole, named))
        agency.git("reset", "--quiet", "--hard", "HEAD")
    assert found > 10
