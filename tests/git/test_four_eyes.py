"""Two people behind a signed attestation, told from git's history: never a pass when it cannot be told."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

import pytest
from documents import attestation
from git_support import GitRepository, repository

from checker.attest.four_eyes import four_eyes
from checker.git.history import History
from checker.git.repository import find_repository
from checker.git.snapshot import revision_snapshot
from checker.model import Document, Judgement, SourceFile
from checker.parse import parse_file

PLACE = "attestations/a.yaml"
ORGANIZATION = (
    "apiVersion: kijun/v1\nkind: Organization\nmetadata: {name: kikan}\n"
    "spec: {type: national, attestation_policy: {four_eyes: true}}\n"
)
OPEN = attestation().partition("  statement:")[0] + "  state: open\n"


def by(name: str, role: str = "AUTHOR") -> dict[str, str]:
    return {f"GIT_{role}_NAME": name, f"GIT_{role}_EMAIL": f"{name}@example.invalid"}


def both(name: str) -> dict[str, str]:
    return {**by(name), **by(name, "COMMITTER")}


@pytest.fixture
def git(tmp_path: Path) -> GitRepository:
    """A repository that asks for four eyes, made by somebody who has nothing to do with the attestations."""
    made = repository(tmp_path / "r")
    made.commit({"organization.yaml": ORGANIZATION, PLACE: OPEN})
    return made


def commit(git: GitRepository, text: str, who: dict[str, str], message: str = "変更") -> None:
    git.write({PLACE: text})
    git.git("add", "--all")
    git.git("commit", "--quiet", "--allow-empty", "--message", message, env=who)


def documents(root: Path) -> Iterator[Document]:
    for path in sorted(root.rglob("*.yaml")):
        name = path.relative_to(root).as_posix()
        source = SourceFile(name, path.read_bytes())
        for parsed in parse_file(source).documents:
            value = parsed.value
            if "kind" not in value:
                continue
            yield Document(source, parsed.index, value["kind"], value["metadata"]["name"], value)


def judged(git: GitRepository, root: Path | None = None) -> list[str]:
    """What is said of the attestations: kind and document, and who was alone or why it cannot be told."""
    found: Iterable[Judgement] = four_eyes(list(documents(git.path)), list(documents(git.path)), root or git.path, None)
    return [f"{entry.kind} {entry.args.get('author') or entry.args['reason_en']}" for entry in found]


SIGNED = attestation()


def test_the_author_alone(git: GitRepository) -> None:
    commit(git, SIGNED, both("kou"))
    assert judged(git) == ["fail kou"]
    git.commit({"README.md": "somebody else, something else"})
    assert judged(git) == ["fail kou"]


def test_who_wrote_the_open_question_does_not_count(git: GitRepository) -> None:
    """The fixture's commit is somebody else's, but there was nothing signed to look at then."""
    commit(git, SIGNED.replace("役割", "役目"), both("kou"))
    commit(git, SIGNED, both("kou"))
    assert judged(git) == ["fail kou"]


def test_a_change_by_somebody_else_counts(git: GitRepository) -> None:
    commit(git, SIGNED, both("kou"))
    commit(git, SIGNED.replace("役割", "役目"), both("otsu"))
    assert judged(git) == []


def test_a_renewal_begins_anew(git: GitRepository) -> None:
    commit(git, SIGNED, both("kou"))
    commit(git, SIGNED.replace("役割", "役目"), both("otsu"))
    commit(git, SIGNED.replace("2026-10-01", "2026-10-15"), both("kou"))
    assert judged(git) == ["fail kou"]


def test_another_document_of_the_file_does_not_count(git: GitRepository) -> None:
    commit(git, SIGNED, both("kou"))
    commit(git, SIGNED + "---\n" + attestation("second"), both("otsu"))
    assert judged(git) == ["fail kou", "fail otsu"]


@pytest.mark.parametrize(
    ("committer", "message", "expected"),
    [
        ("otsu", "変更", []),
        ("KOU", "変更", ["fail kou"]),
        ("kou", "変更\n\nReviewed-by: otsu <otsu@example.invalid>", []),
        ("kou", "変更\n\napproved-by: otsu", []),
        ("kou", "変更\n\nReviewed-by: kou <kou@example.invalid>", ["fail kou"]),
        ("kou", "変更\n\nReviewed-by: 甲 <kou@example.invalid>", ["fail kou"]),
        ("kou", "Reviewed-by: otsu <o@example.invalid>\n\n本文で触れただけ", ["fail kou"]),
        ("kou", "変更\n\nReviewed-by:", ["fail kou"]),
    ],
)
def test_committers_and_reviewers(git: GitRepository, committer: str, message: str, expected: list[str]) -> None:
    commit(git, SIGNED, {**by("kou"), **by(committer, "COMMITTER")}, message)
    assert judged(git) == expected


def test_programs_are_nobody(git: GitRepository) -> None:
    forge = {"GIT_COMMITTER_NAME": "GitHub", "GIT_COMMITTER_EMAIL": "noreply@github.com"}
    commit(git, SIGNED, {**by("kou"), **forge})
    assert judged(git) == ["fail kou"]
    commit(git, SIGNED.replace("役割", "役目"), both("renovate[bot]"))
    assert judged(git) == ["fail kou"]


def test_who_merged_it_counts_and_who_merged_something_else_does_not(git: GitRepository) -> None:
    git.git("checkout", "--quiet", "-b", "work")
    commit(git, SIGNED, both("kou"))
    git.git("checkout", "--quiet", "main")
    git.git("merge", "--quiet", "--no-ff", "--message", "取り込む", "work", env=both("otsu"))
    assert judged(git) == []
    git.git("reset", "--quiet", "--hard", "work")
    git.git("checkout", "--quiet", "-b", "other", "main~1")
    git.commit({"README.md": "x"})
    git.git("checkout", "--quiet", "main")
    git.git("merge", "--quiet", "--no-ff", "--message", "別のものを取り込む", "other", env=both("otsu"))
    assert judged(git) == ["fail kou"]


def test_what_is_not_committed_cannot_be_told(git: GitRepository) -> None:
    git.write({PLACE: SIGNED})
    assert judged(git) == ["open What it says now is not committed yet."]


def test_shallow_clones_and_missing_objects_cannot_be_told(git: GitRepository, tmp_path: Path) -> None:
    commit(git, SIGNED, both("kou"))
    git.commit({"README.md": "x"})
    git.git("clone", "--quiet", "--depth", "1", f"file://{git.path}", tmp_path / "shallow")
    (text,) = judged(GitRepository(tmp_path / "shallow"))
    assert text.startswith("open This clone is shallow")
    name = git.git("rev-parse", "HEAD~1")
    (git.path / ".git/objects" / name[:2] / name[2:]).unlink()
    (text,) = judged(git)
    assert text.startswith("open ") and name in text


def test_long_histories_end_somewhere(git: GitRepository, monkeypatch: pytest.MonkeyPatch) -> None:
    commit(git, SIGNED, both("kou"))
    for _ in range(4):
        git.commit()
    assert judged(git) == ["fail kou"]
    monkeypatch.setattr("checker.git.history.History.__init__", _limited(History.__init__, 3))
    assert judged(git) == ["open 3 commits were looked at, which was not enough."]


def _limited(original: Callable[..., None], limit: int) -> Callable[..., None]:
    def made(history: History, repository: object) -> None:
        original(history, repository, limit)

    return made


def test_without_git(git: GitRepository, tmp_path: Path) -> None:
    (tmp_path / "plain").mkdir()
    commit(git, SIGNED, both("kou"))
    assert judged(git, tmp_path / "plain") == ["open This is no git repository."]


def test_only_where_it_is_asked_for(git: GitRepository) -> None:
    commit(git, SIGNED, both("kou"))
    git.write({"organization.yaml": ORGANIZATION.replace("true", "false")})
    assert judged(git) == []


def test_a_revision_and_a_workspace_below_the_top(tmp_path: Path) -> None:
    made = repository(tmp_path / "r")
    made.commit({"agency/organization.yaml": ORGANIZATION, "agency/kijun.yaml": "language: en\n"})
    commit_at = {f"agency/{PLACE}": SIGNED}
    made.write(commit_at)
    made.git("add", "--all")
    made.git("commit", "--quiet", "--message", "x", env=both("kou"))
    inner = GitRepository(made.path / "agency")
    found = [document for document in documents(inner.path) if document.kind in ("Organization", "Attestation")]
    opened = find_repository(made.path)
    assert opened is not None
    snapshot = revision_snapshot(opened, "HEAD", "agency/")
    for where in (None, snapshot):
        (entry,) = four_eyes(found, found, inner.path, where)
        assert (entry.kind, entry.args["author"]) == ("fail", "kou")


def test_hostile_configuration_runs_nothing(git: GitRepository) -> None:
    commit(git, SIGNED, both("kou"))
    trace = git.path / "trace"
    for name in ("core.fsmonitor", "core.sshCommand", "gpg.program", "core.hooksPath", "log.mailmap"):
        git.git("config", name, f"touch {trace}")
    git.git("config", "extensions.partialClone", "origin")
    before = os.environ.get("PATH")
    assert judged(git) == ["fail kou"]
    assert not trace.exists() and os.environ.get("PATH") == before
