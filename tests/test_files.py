"""Files that documents name: which are in the repository, in every way of running, and what the cache knows."""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Callable
from pathlib import Path

import pytest
from documents import attestation, supplier
from git_support import GitRepository, repository
from support import Kijun, Run, write

MISSING, CHANGED = "ATT-001", "ATT-002"
PLACE = "attestations/a.yaml"
ORGANIZATION = "apiVersion: kijun/v1\nkind: Organization\nmetadata: {name: kikan}\nspec: {type: national}\n"
CONTENT = b"%PDF-1.7 record\n"
DIGEST = hashlib.sha256(CONTENT).hexdigest()


def of(run: Run, *rules: str) -> list[str]:
    """The rules among ``rules`` that found something, each with its file."""
    return [
        f"{line['rule']} {line['path']}" for line in run.of("fail") if line["rule"] in (rules or (MISSING, CHANGED))
    ]


def evidence(path: str = "records/a.pdf", sha256: str = DIGEST) -> str:
    return f"{{path: {path!r}, sha256: {sha256}}}"


def files(**changes: bytes | str) -> dict[str, bytes | str]:
    found: dict[str, bytes | str] = {
        "organization.yaml": ORGANIZATION,
        PLACE: attestation(evidence=evidence()),
        "records/a.pdf": CONTENT,
    }
    return {**found, **changes}


@pytest.fixture
def git(tmp_path: Path) -> GitRepository:
    """A repository with an attestation and its evidence, committed."""
    made = repository(tmp_path / "r")
    made.commit(files())
    return made


def test_a_file_that_is_as_it_was_signed(git: GitRepository, judge: Kijun) -> None:
    for options in ((), ("--staged",), ("--rev", "HEAD")):
        assert of(judge(*options, cwd=git.path)) == []


def test_gone_and_changed_in_each_place_by_itself(git: GitRepository, judge: Kijun) -> None:
    """The working tree, the index and a revision are judged by their own files."""
    (git.path / "records/a.pdf").write_bytes(b"another")
    git.git("add", "--all")
    (git.path / "records/a.pdf").unlink()
    assert of(judge(cwd=git.path)) == [f"{MISSING} {PLACE}"]
    assert of(judge("--staged", cwd=git.path)) == [f"{CHANGED} {PLACE}"]
    assert of(judge("--rev", "HEAD", cwd=git.path)) == []
    assert of(judge("--diff", "HEAD", cwd=git.path)) == [f"{MISSING} {PLACE}"]


def test_places_of_the_findings(git: GitRepository, judge: Kijun) -> None:
    git.write({PLACE: attestation(evidence="[{reference: 文書1}, " + evidence("b.pdf") + "]")})
    line = 1 + (git.path / PLACE).read_text().split("\n").index(
        next(text for text in (git.path / PLACE).read_text().split("\n") if "b.pdf" in text)
    )
    (found,) = [entry for entry in judge(cwd=git.path).of("fail") if entry["rule"] == MISSING]
    assert (found["path"], found["line"]) == (PLACE, line)
    assert "b.pdf" in str(found["message"])


@pytest.mark.parametrize(
    "name",
    [
        "../outside.pdf",
        "records",
        "records/",
        ".",
        "/etc/hostname",
        "records/../records/a.pdf",
        "records//a.pdf",
        "./records/a.pdf",
        ".git/config",
        "pipe",
        "ignored.pdf",
        "link-outside.pdf",
        "folder-outside/outside.pdf",
        "link-to-folder",
        "link-to-ignored.pdf",
        "dangling",
        "loop",
    ],
)
def test_what_is_no_file_of_the_repository(git: GitRepository, judge: Kijun, name: str) -> None:
    root = git.path
    (root.parent / "outside.pdf").write_bytes(CONTENT)
    links = {
        "link-outside.pdf": "../outside.pdf",
        "folder-outside": "..",
        "link-to-folder": "records",
        "link-to-ignored.pdf": "ignored.pdf",
        "dangling": "nothing",
        "loop": "loop",
    }
    for link, target in links.items():
        (root / link).symlink_to(target)
    (root / "ignored.pdf").write_bytes(CONTENT)
    git.write({".gitignore": "ignored.pdf\n", PLACE: attestation(evidence=evidence(name))})
    git.commit()
    os.mkfifo(root / "pipe")
    for options in ((), ("--staged",), ("--rev", "HEAD")):
        assert of(judge(*options, PLACE, cwd=root)) == [f"{MISSING} {PLACE}"], options


def test_links_inside_and_odd_names(git: GitRepository, judge: Kijun) -> None:
    (git.path / "link.pdf").symlink_to("records/a.pdf")
    odd = "records/会議 録\n’.pdf"
    git.write({odd: CONTENT, PLACE: attestation(evidence=evidence("link.pdf"))})
    git.write(
        {
            "attestations/b.yaml": attestation(
                "odd", evidence='{path: "records/会議 録\\n’.pdf", sha256: ' + DIGEST + "}"
            )
        }
    )
    git.commit()
    for options in ((), ("--staged",), ("--rev", "HEAD")):
        assert of(judge(*options, cwd=git.path)) == []


def test_new_files_count_before_they_are_committed(git: GitRepository, judge: Kijun) -> None:
    git.write({"records/new.pdf": CONTENT, PLACE: attestation(evidence=evidence("records/new.pdf"))})
    assert of(judge(cwd=git.path)) == []
    assert of(judge("--staged", cwd=git.path)) == []  # neither the file nor the change is staged
    git.git("add", PLACE)
    assert of(judge("--staged", cwd=git.path)) == [f"{MISSING} {PLACE}"]


def test_without_git_and_below_the_top(tmp_path: Path, judge: Kijun) -> None:
    assert of(judge(cwd=write(tmp_path / "plain", {**files(), "kijun.yaml": "language: en\n"}))) == []
    made = repository(tmp_path / "r")
    inner = {f"agency/{name}": content for name, content in files(**{"kijun.yaml": "language: en\n"}).items()}
    made.commit(inner)
    for options in ((), ("--staged",), ("--rev", "HEAD")):
        assert of(judge(*options, cwd=made.path / "agency")) == []


def test_what_cannot_be_read_is_not_judged(git: GitRepository, judge: Kijun) -> None:
    git.write({"records/a.pdf": b"b"})
    (git.path / "records/a.pdf").unlink()
    name = git.git("rev-parse", "HEAD:records/a.pdf")
    (git.path / ".git/objects" / name[:2] / name[2:]).unlink()
    run = judge("--rev", "HEAD", cwd=git.path)
    assert run.code == 2 and "git-blob-missing" in run.codes
    assert of(run) == []


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root reads everything")
def test_a_file_one_may_not_read_is_not_judged(git: GitRepository, judge: Kijun) -> None:
    (git.path / "records/a.pdf").chmod(0)
    run = judge(cwd=git.path)
    assert run.code == 2 and "unreadable-file" in run.codes and of(run) == []


def test_a_file_too_large_is_not_judged(git: GitRepository, judge: Kijun) -> None:
    with (git.path / "records/a.pdf").open("wb") as stream:
        stream.truncate(256 * 1024 * 1024 + 1)
    run = judge(cwd=git.path)
    assert run.code == 2 and "file-too-large" in run.codes and of(run) == []


def test_a_change_judges_again_what_names_the_file(git: GitRepository, kijun: Kijun) -> None:
    """The verdicts on documents that name another file, or none, are taken from the cache."""
    git.write({"attestations/b.yaml": attestation("b", evidence=evidence("records/b.pdf")), "records/b.pdf": CONTENT})
    git.write({"suppliers/kakuu.yaml": supplier()})

    def anew() -> set[str]:
        run = kijun("check", "--format", "sarif", "--mark-cached", "--as-of", "2026-11-01", cwd=git.path)
        plain = kijun("check", "--format", "sarif", "--as-of", "2026-11-01", "--no-cache", cwd=git.path)
        cached = kijun("check", "--format", "sarif", "--as-of", "2026-11-01", cwd=git.path)
        assert plain == cached
        return {
            place["physicalLocation"]["artifactLocation"]["uri"]
            for line in _results(run)
            if not line["properties"]["fromCache"]
            for place in line["locations"]
        }

    anew()
    assert anew() == set()
    for change in _changes(git.path / "records/b.pdf"):
        change()
        assert anew() == {"attestations/b.yaml"}
        assert anew() == set()


def _changes(path: Path) -> list[Callable[[], object]]:
    return [lambda: path.write_bytes(b"x"), path.unlink, lambda: path.write_bytes(CONTENT)]


def _results(run: Run) -> list[dict[str, object]]:
    return json.loads(run.out)["runs"][0]["results"]  # type: ignore[no-any-return]


def test_the_hook_judges_what_names_a_changed_file(git: GitRepository, judge: Kijun) -> None:
    def hook(*paths: str) -> list[str]:
        return of(judge("--hook", *paths, cwd=git.path))

    assert hook("organization.yaml") == []
    git.write({"records/a.pdf": b"other"})
    git.git("add", "--all")
    assert hook("records/a.pdf") == [f"{CHANGED} {PLACE}"]
    git.git("rm", "--quiet", "--force", "records/a.pdf")
    assert hook() == [f"{MISSING} {PLACE}"]
    git.git("commit", "--quiet", "--message", "x")
    assert hook() == []  # HEAD has the finding already
    git.write({"README.md": "x"})
    git.git("add", "--all")
    assert hook("README.md") == []


def test_both_engines_see_the_same_files(git: GitRepository, judge: Kijun, opa: str) -> None:
    (git.path / "records/a.pdf").unlink()
    run = judge("--engine", "cross-check", cwd=git.path, env={"KIJUN_OPA": opa})
    assert of(run) == [f"{MISSING} {PLACE}"] and run.codes == []
