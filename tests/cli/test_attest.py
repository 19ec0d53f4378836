"""``kijun attest``: what it writes is a valid document, and what it cannot do it refuses and says why."""

from __future__ import annotations

import hashlib
from pathlib import Path

import pytest
from git_support import GitRepository, repository
from support import Kijun

CLAUSE = "unified-r7:2.1.3(2)(a)"
ORGANIZATION = """apiVersion: kijun/v1
kind: Organization
metadata: {name: kikan}
spec:
  type: national
  roles:
    ciso: {name: 大橋 誠一, designated_on: 2025-04-01}
"""
SIGNED = (
    "--statement",
    "毎月、業務を確かめた。: # [1]\n二行目",
    "--signer",
    "大橋 誠一",
    "--role",
    "ciso",
    "--reviewed-by",
    "渡辺 修",
)
PLACE = "attestations/unified-r7-2-1-3-2-a-kikan.yaml"


@pytest.fixture
def git(tmp_path: Path) -> GitRepository:
    made = repository(tmp_path / "r")
    made.commit({"organization.yaml": ORGANIZATION, "records/a.pdf": b"a\n", ".gitignore": "ignored.pdf\n"})
    return made


def test_a_signed_one_is_valid_and_without_findings(git: GitRepository, kijun: Kijun, judge: Kijun) -> None:
    options = ("--evidence", "records/a.pdf", "--evidence", "議事録 12", "--signed-on", "2026-10-01")
    done = kijun("attest", CLAUSE, *SIGNED, *options, "--lang", "ja", cwd=git.path)
    assert done.code == 0, done.err
    text = (git.path / PLACE).read_text("utf-8")
    assert f'sha256: "{hashlib.sha256(b"a" + bytes([10])).hexdigest()}"' in text
    assert "valid_until: 2027-10-01" in text and "state:" not in text
    run = judge(PLACE, cwd=git.path)
    assert run.of("fail") == run.of("review") == run.of("open") == []
    assert run.code == 0
    assert kijun("attest", CLAUSE, *SIGNED, cwd=git.path).code == 2  # it exists
    assert (git.path / PLACE).read_text("utf-8") == text
    assert kijun("attest", CLAUSE, *SIGNED, "--force", cwd=git.path).code == 0


def test_an_open_one_is_valid_listed_and_answered_in_its_place(git: GitRepository, kijun: Kijun, judge: Kijun) -> None:
    second = "unified-r7:2.1.3(1)(a)"
    for name, clause in (("a", CLAUSE), ("b", second)):
        assert kijun("attest", clause, "--output", f"{name}.yaml", cwd=git.path).code == 0
    both = "---\n".join((git.path / name).read_text("utf-8") for name in ("a.yaml", "b.yaml"))
    for name in ("a.yaml", "b.yaml"):
        (git.path / name).unlink()
    git.write({"attestations/2.1.3.yaml": both})
    run = judge("attestations", cwd=git.path)
    assert [line["rule"] for line in run.of("open")] == ["ATT-008", "ATT-008"] and run.of("fail") == []
    listed = kijun("attest", "--list", cwd=git.path)
    assert CLAUSE in listed.out and second in listed.out
    assert kijun("attest", "--list", "--subject", "System/other", cwd=git.path).out == ""
    done = kijun("attest", CLAUSE, *SIGNED, "--evidence", "議事録 12", "--signed-on", "2026-10-01", cwd=git.path)
    assert done.code == 0, done.err
    run = judge("attestations", cwd=git.path)
    assert [line["rule"] for line in run.of("open")] == ["ATT-008"] and run.of("fail") == []
    assert CLAUSE not in kijun("attest", "--list", cwd=git.path).out
    assert not (git.path / PLACE).exists()


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["2.2.1(9)(a)"], 'Did you mean "unified-r7:2.2.1'),
        (["unified-r6:2.1.3(2)(a)"], 'Did you mean "unified-r7:2.1.3(2)(a)"'),
        (["2.2.1(1)"], "does not ask for an attestation"),
        ([CLAUSE, "--subject", "Organization/kikn"], 'Did you mean "kikan"'),
        ([CLAUSE, "--subject", "System/kikan"], "Organization/name"),
        ([CLAUSE, *SIGNED[:4], "--role", "cis"], 'Did you mean "ciso"'),
        ([CLAUSE, *SIGNED, "--evidence", "records/b.pdf"], "no file"),
        ([CLAUSE, *SIGNED, "--evidence", "b.pdf"], "no file"),
        ([CLAUSE, *SIGNED, "--evidence", "records"], "no file of the repository"),
        ([CLAUSE, *SIGNED, "--evidence", "ignored.pdf"], "no file of the repository"),
        ([CLAUSE, *SIGNED, "--evidence", "../outside.pdf"], "no file of the repository"),
        ([CLAUSE, *SIGNED, "--signed-on", "2099-01-01"], "2099-01-01"),
        ([CLAUSE, *SIGNED, "--signed-on", "2026-10-01", "--valid-until", "2027-10-02"], "2027-10-01"),
        ([CLAUSE, *SIGNED, "--signed-on", "2026-10-01", "--valid-until", "2026-09-30"], "2026-09-30"),
        ([], "Give one of"),
        (["--all", "--subject", "System/x"], "no \"System/x\""),
    ],
)  # fmt: skip
def test_refusals(git: GitRepository, kijun: Kijun, arguments: list[str], said: str) -> None:
    git.write({"ignored.pdf": b"x", "../outside.pdf": b"x"})
    done = kijun("attest", *arguments, cwd=git.path)
    assert done.code == 2 and said in done.err, done
    assert not (git.path / "attestations").exists()
