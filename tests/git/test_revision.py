"""kijun check --rev: any revision, straight from the object database."""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import struct
import zlib
from pathlib import Path

import pytest
from documents import RULE, contract, supplier
from git_support import GitRepository, agency, clean_contract, repository
from support import Kijun, Run

from checker.git.objects import Missing, ObjectStore
from checker.git.packs import Damaged
from checker.git.repository import find_repository


def places(run: Run, rule: str = RULE) -> list[str]:
    return [line.removeprefix(f"{rule} ") for line in run.findings if line.startswith(f"{rule} ")]


BOTH = ["contracts/keiyaku.yaml:12:7", "contracts/keiyaku.yaml:13:7"]


@pytest.fixture
def history(tmp_path: Path) -> GitRepository:
    """v1 has findings, v2 has none; the branch stands on v2 and the working tree is broken."""
    made = agency(tmp_path / "repository")
    made.git("tag", "--annotate", "--message", "v1", "v1")
    made.commit({"contracts/keiyaku.yaml": clean_contract()}, tag="v2")
    made.commit({"README.md": "説明"})
    made.write({"contracts/keiyaku.yaml": "kaputt: ["})
    return made


def test_any_name_of_a_revision_is_judged_and_nothing_else(history: GitRepository, judge: Kijun) -> None:
    first = history.git("rev-parse", "v1^{commit}")
    for rev in ("v1", "@~2", "v2^^{}~0", first, first[:9], f"v1-0-g{first[:8]}", "tags/v1"):
        run = judge("--rev", rev, cwd=history.path)
        assert places(run) == BOTH, (rev, run.err)
        assert run.code == 1
    for rev in ("HEAD", "main", "refs/tags/v2"):
        run = judge("--rev", rev, cwd=history.path)
        assert places(run) == [], (rev, run.err)
        assert run.code in (0, 1)  # other rules may have something to say
    assert judge(cwd=history.path).code == 2


def test_packed_objects_and_refs_give_the_same_verdict_as_loose_ones(history: GitRepository, judge: Kijun) -> None:
    text = contract() + "".join(f"    - {{name: 再委託{number}, work: 入力}}\n" for number in range(200))
    for number in range(20):
        history.commit({"contracts/keiyaku.yaml": text.replace("再委託100", f"再委託{1000 + number}")})
    loose = judge("--rev", "HEAD~3", cwd=history.path)
    history.git("gc", "--quiet", "--aggressive", "--prune=now")
    history.git("pack-refs", "--all")
    assert "chain length" in history.git("verify-pack", "-v", *(history.path / ".git/objects/pack").glob("*.idx"))
    packed = judge("--rev", "HEAD~3", cwd=history.path)
    assert packed.lines == loose.lines
    assert len(places(packed)) == 202
    assert places(judge("--rev", "v1", cwd=history.path)) == BOTH


def test_every_object_of_a_packed_repository_reads_as_git_reads_it(tmp_path: Path) -> None:
    made = agency(tmp_path / "r")
    for number in range(40):
        made.commit(
            {"contracts/keiyaku.yaml": contract() + f"# {number}\n" * number, f"suppliers/s{number}.json": "{}"}
        )
    made.git("repack", "-a", "-d", "-f", "--depth=50", "--quiet")
    found = find_repository(made.path)
    assert found is not None
    listed = made.git("cat-file", "--batch-all-objects", "--batch-check").splitlines()
    assert len(listed) > 100
    for line in listed:
        name, kind, size = line.split()
        stored = found.objects.read(bytes.fromhex(name))
        assert (stored[0], len(stored[1])) == (kind, int(size))


def test_repositories_with_sha_256(tmp_path: Path, judge: Kijun) -> None:
    made = agency(tmp_path / "r", "--object-format=sha256")
    assert places(judge("--rev", "HEAD", cwd=made.path)) == BOTH
    assert places(judge("--staged", cwd=made.path)) == BOTH
    made.git("gc", "--quiet")
    assert places(judge("--rev", "main", cwd=made.path)) == BOTH


def test_paths_mean_places_in_the_revision(history: GitRepository, judge: Kijun) -> None:
    shutil.rmtree(history.path / "contracts")
    assert places(judge("--rev", "v1", "contracts", cwd=history.path)) == BOTH
    assert places(judge("--rev", "v1", "contracts/keiyaku.yaml", cwd=history.path)) == BOTH
    assert (
        places(judge("--rev", "v1", "keiyaku.yaml", cwd=history.write({"contracts/x.md": ""}).path / "contracts"))
        == BOTH
    )
    assert places(judge("--rev", "v1", "suppliers", cwd=history.path)) == []
    missing = judge("--rev", "v1", "nowhere", cwd=history.path)
    assert missing.code == 2 and missing.codes == ["git-no-such-path"]
    outside = judge("--rev", "v1", "..", cwd=history.path)
    assert outside.code == 2


def test_the_configuration_is_that_of_the_revision(history: GitRepository, judge: Kijun) -> None:
    history.git("checkout", "--quiet", "--force", "v1")
    history.commit({"kijun.yaml": "exclude: [contracts]\n"}, tag="v3")
    history.commit({"kijun.yaml": "exclude: [suppliers]\n"})
    assert places(judge("--rev", "v3", cwd=history.path)) == []
    assert places(judge("--rev", "HEAD", cwd=history.path)) == BOTH
    assert "excluded" in judge("--rev", "v3", cwd=history.path).codes
    history.commit({"kijun.yaml": "exclud: []\n"}, tag="wrong")
    wrong = judge("--rev", "wrong", cwd=history.path)
    assert wrong.code == 2 and "kijun.yaml:1:" in wrong.err


def test_a_workspace_inside_a_repository_has_paths_of_its_own(tmp_path: Path, judge: Kijun) -> None:
    made = repository(tmp_path / "r")
    made.commit(
        {"省/kijun.yaml": "", "省/contracts/keiyaku.yaml": contract(), "省/s.yaml": supplier(), "other.yaml": "["}
    )
    run = judge("--rev", "HEAD", "省", cwd=made.path)
    assert places(run) == BOTH, run.out
    assert run.code == 1
    assert judge("--rev", "HEAD", cwd=made.path).code == 2  # the top of the tree holds a broken file


def test_ignored_files_are_judged_when_they_were_committed(tmp_path: Path, judge: Kijun) -> None:
    made = agency(tmp_path / "r")
    made.commit({".gitignore": "contracts/\n"})
    assert places(judge("--rev", "HEAD", cwd=made.path)) == BOTH


def test_links_and_submodules_of_a_revision(tmp_path: Path, judge: Kijun) -> None:
    inner = repository(tmp_path / "inner")
    inner.commit({"bad.yaml": "["})
    made = agency(tmp_path / "r")
    made.git("submodule", "--quiet", "add", inner.path, "部品")
    (made.path / "outside.yaml").symlink_to("../../etc/passwd.yaml")
    (made.path / "absolute.yaml").symlink_to("/etc/passwd")
    (made.path / "circle.yaml").symlink_to("circle.yaml")
    (made.path / "inside.yaml").symlink_to("folder/keiyaku.yaml")
    (made.path / "folder").symlink_to("contracts")
    made.commit()
    run = judge("--rev", "HEAD", cwd=made.path)
    notes = {line.get("path"): line["code"] for line in run.lines if line["type"] == "notification"}
    assert notes == {
        "outside.yaml": "link-outside-root",
        "absolute.yaml": "link-outside-root",
        "circle.yaml": "link-outside-root",
        "部品": "submodule",
    }
    assert run.code == 2
    assert "DOC-003 inside.yaml:4:9" in run.findings  # read through two links: the same contract again


def test_shapes_that_work(history: GitRepository, tmp_path: Path, judge: Kijun) -> None:
    bare = GitRepository(tmp_path)
    bare.git("clone", "--quiet", "--bare", history.path, tmp_path / "bare.git")
    assert places(judge("--rev", "v1", cwd=tmp_path / "bare.git")) == BOTH
    assert places(judge("--rev", "v1", tmp_path / "bare.git" / "contracts")) == BOTH
    history.git("worktree", "add", "--quiet", "--detach", tmp_path / "linked", "v2")
    assert places(judge("--rev", "v1", cwd=tmp_path / "linked")) == BOTH
    assert places(judge("--rev", "HEAD~1", cwd=tmp_path / "linked")) == BOTH
    assert places(judge("--staged", cwd=tmp_path / "linked")) == []
    assert judge(cwd=tmp_path / "linked").code < 2
    history.git("checkout", "--quiet", "--force", "--detach", "v1")
    assert places(judge("--rev", "HEAD", cwd=history.path)) == BOTH
    outer = repository(tmp_path / "outer")
    outer.git("submodule", "--quiet", "add", history.path, "inner")
    assert places(judge("--rev", "v1", cwd=outer.path / "inner")) == BOTH
    alternate = GitRepository(tmp_path)
    alternate.git("clone", "--quiet", "--shared", history.path, tmp_path / "shared")
    assert places(judge("--rev", "v1", cwd=tmp_path / "shared")) == BOTH


def test_shallow_and_partial_clones_say_what_they_lack(history: GitRepository, tmp_path: Path, judge: Kijun) -> None:
    history.git("config", "uploadpack.allowFilter", "true")
    GitRepository(tmp_path).git("clone", "--quiet", "--depth=1", f"file://{history.path}", "shallow")
    shallow = tmp_path / "shallow"
    assert places(judge("--rev", "HEAD", cwd=shallow)) == []
    for rev, words in (("HEAD~1", "shallow"), ("v1", "shallow")):
        run = judge("--rev", rev, cwd=shallow)
        assert run.code == 2 and words in run.err and "fetch" in run.err
    diff = judge("--diff", "v1", cwd=shallow)
    assert diff.code == 2 and "shallow" in diff.err
    GitRepository(tmp_path).git("clone", "--quiet", "--filter=blob:none", f"file://{history.path}", "partial")
    partial = judge("--rev", "v1", cwd=tmp_path / "partial")
    assert partial.code == 2 and "git-blob-missing" in partial.codes


def refused(run: Run, *words: str) -> bool:
    return run.code == 2 and all(word in run.err for word in words) and "Traceback" not in run.err


def test_what_cannot_be_judged_says_why(history: GitRepository, tmp_path: Path, judge: Kijun) -> None:
    assert refused(judge("--rev", "mian", cwd=history.path), 'no revision "mian"', 'Did you mean "main"?')
    assert refused(judge("--rev", "main:contracts", cwd=history.path), "not supported")
    assert refused(judge("--rev", "HEAD~99", cwd=history.path), "no such parent")
    assert refused(judge("--rev", "HEAD^9", cwd=history.path), "no such parent")
    assert refused(judge("--rev", "HEAD@{1}", cwd=history.path), "not supported")
    assert refused(judge("--rev", "--upload-pack=x", cwd=history.path), "no revision")
    assert refused(judge("--rev", "../../../etc/passwd", cwd=history.path), "not supported")
    assert refused(judge("--rev", "", cwd=history.path), "not supported")
    blob = history.git("rev-parse", "HEAD:README.md")
    assert refused(judge("--rev", blob, cwd=history.path), "no commit but a blob")
    assert refused(judge("--rev", "f" * 40, cwd=history.path), "f" * 40, "not in this clone")
    plain = tmp_path / "plain"
    plain.mkdir()
    for option in (["--rev", "HEAD"], ["--staged"]):
        assert refused(judge(*option, cwd=plain), "no git repository")
    empty = repository(tmp_path / "empty")
    assert refused(judge("--rev", "HEAD", cwd=empty.path), "main has no commit yet")
    bare = repository(tmp_path / "bare.git", "--bare")
    assert refused(judge("--staged", cwd=bare.path), "use --rev")
    assert refused(judge(cwd=bare.path), "use --rev")


def test_options_that_exclude_each_other(history: GitRepository, judge: Kijun) -> None:
    for pair in (
        ["--rev", "v1", "--staged"],
        ["--diff", "v1", "--baseline", "x.sarif"],
        ["--hook", "--rev", "v1"],
        ["--hook", "--diff", "v1"],
    ):
        run = judge(*pair, cwd=history.path)
        assert run.code == 2 and "exclude each other" in run.err


def object_file(made: GitRepository, rev: str) -> Path:
    name = made.git("rev-parse", rev)
    return made.path / ".git/objects" / name[:2] / name[2:]


def overwrite(path: Path, content: bytes) -> None:
    path.chmod(0o644)
    path.write_bytes(content)


def test_damage_of_every_kind_of_object_is_told(tmp_path: Path, judge: Kijun) -> None:
    made = agency(tmp_path / "r")
    cases = {
        "blob": object_file(made, "HEAD:contracts/keiyaku.yaml"),
        "tree": object_file(made, "HEAD:contracts"),
        "commit": object_file(made, "HEAD"),
    }
    for kind, path in cases.items():
        sound = path.read_bytes()
        header, _, body = zlib.decompress(sound).partition(b"\0")
        forged = body.replace(b"keiyaku", b"keiyakU").replace("変更".encode(), "変身".encode())
        for content in (b"garbage", sound[:-9], zlib.compress(header + b"\0" + forged)):
            overwrite(path, content)
            run = judge("--rev", "HEAD", cwd=made.path)
            assert run.code == 2 and "Traceback" not in run.err, (kind, content)
            assert "damaged" in run.err or "git-blob-damaged" in run.codes
        path.unlink()
        run = judge("--rev", "HEAD", cwd=made.path)
        assert run.code == 2 and ("not in this clone" in run.err or "git-blob-missing" in run.codes)
        path.write_bytes(sound)
    assert judge("--rev", "HEAD", cwd=made.path).code == 1


def test_a_repository_without_its_parts_is_told(tmp_path: Path, judge: Kijun) -> None:
    made = agency(tmp_path / "r")
    head = made.path / ".git" / "HEAD"
    head.unlink()
    assert refused(judge("--rev", "main", cwd=made.path), "HEAD")
    head.write_text("ref: refs/heads/main\n")
    (made.path / ".git/refs/heads/main").write_text("no name of an object\n")
    assert refused(judge("--rev", "main", cwd=made.path), "no revision")
    shutil.rmtree(made.path / ".git")
    (made.path / ".git").write_text("gitdir: /nowhere\n")
    assert refused(judge("--rev", "main", cwd=made.path), "damaged")


def test_damaged_packs_are_told_and_never_read_as_something_else(history: GitRepository, judge: Kijun) -> None:
    history.git("gc", "--quiet", "--prune=now")
    (index,) = (history.path / ".git/objects/pack").glob("*.idx")
    names = [
        bytes.fromhex(line.split()[0])
        for line in history.git("verify-pack", "-v", index).splitlines()
        if len(line.split()[0]) == 40
    ]
    sound_objects = [read_object(history, name) for name in names]
    assert None not in sound_objects
    noticed = 0
    for path in (index.with_suffix(".pack"), index):
        sound = path.read_bytes()
        for at in range(0, len(sound), max(1, len(sound) // 150)):
            overwrite(path, sound[:at] + bytes([sound[at] ^ 0x75]) + sound[at + 1 :])
            for name, expected in zip(names, sound_objects, strict=True):
                found = read_object(history, name)
                assert found in (None, expected)
                noticed += found is None
        overwrite(path, sound[: len(sound) // 2])
        assert judge("--rev", "v1", cwd=history.path).code == 2
        overwrite(path, sound)
    assert noticed > 100
    assert places(judge("--rev", "v1", cwd=history.path)) == BOTH


def read_object(made: GitRepository, name: bytes) -> tuple[str, bytes] | None:
    found = find_repository(made.path)
    assert found is not None
    try:
        return found.objects.read(name)
    except (Damaged, Missing):
        return None


def test_deltas_that_run_in_circles_end(tmp_path: Path) -> None:
    """A pack whose two deltas are each other's base: gitdb, for one, fills the memory with it."""
    names = [bytes([1]) * 20, bytes([2]) * 20]
    delta = zlib.compress(bytes([1, 1, 0x90, 1]))
    entries = [bytes([0x74]) + names[1] + delta, bytes([0x74]) + names[0] + delta]
    body = b"PACK" + struct.pack(">II", 2, 2) + b"".join(entries)
    fan = b"".join(struct.pack(">I", (byte >= 1) + (byte >= 2)) for byte in range(256))
    offsets = struct.pack(">II", 12, 12 + len(entries[0]))
    index = b"\xfftOc" + struct.pack(">I", 2) + fan + b"".join(names) + bytes(8) + offsets + bytes(40)
    (tmp_path / "pack").mkdir()
    (tmp_path / "pack" / "pack-x.pack").write_bytes(body + hashlib.sha1(body).digest())
    (tmp_path / "pack" / "pack-x.idx").write_bytes(index)
    with pytest.raises(Damaged, match="chain"):
        ObjectStore(tmp_path).read(names[0])


def test_replaced_objects_have_no_effect(history: GitRepository, judge: Kijun) -> None:
    bad = history.git("rev-parse", "v1:contracts/keiyaku.yaml")
    good = history.git("rev-parse", "v2:contracts/keiyaku.yaml")
    history.git("replace", bad, good)
    assert places(judge("--rev", "v1", cwd=history.path)) == BOTH


def test_sarif_names_the_judged_revision(history: GitRepository, kijun: Kijun) -> None:
    history.git("remote", "add", "origin", "ssh://user:secret@git.example.invalid/agency/documents.git")
    first = history.git("rev-parse", "v1^{commit}")
    log = json.loads(kijun("check", "--format", "sarif", "--rev", "v1", "--as-of", "2026-11-01", cwd=history.path).out)
    assert log["runs"][0]["versionControlProvenance"] == [
        {"repositoryUri": "ssh://git.example.invalid/agency/documents.git", "revisionId": first}
    ]
    history.git("remote", "remove", "origin")
    log = json.loads(kijun("check", "--format", "sarif", "--rev", "main", cwd=history.path).out)
    assert log["runs"][0]["versionControlProvenance"][0]["revisionId"] == history.git("rev-parse", "main")
    assert log["runs"][0]["versionControlProvenance"][0]["branch"] == "main"
    assert str(history.path) not in json.dumps(log)


def test_environment_variables_of_git_change_nothing(history: GitRepository, tmp_path: Path, judge: Kijun) -> None:
    other = agency(tmp_path / "other")
    env = {
        "GIT_DIR": str(other.path / ".git"),
        "GIT_OBJECT_DIRECTORY": os.devnull,
        "GIT_WORK_TREE": str(other.path),
        "GIT_CEILING_DIRECTORIES": str(history.path),
    }
    assert places(judge("--rev", "v2", cwd=history.path, env=env)) == []
