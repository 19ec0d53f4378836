"""kijun check --diff BASE: only what is new since then."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from documents import RULE, contract, exception, supplier
from git_support import GitRepository, agency, clean_contract, repository
from support import Kijun, Run

PLACE = "contracts/keiyaku.yaml"


def new(run: Run) -> list[str]:
    return sorted(line["fingerprint"] for line in run.of("fail") if "suppression" not in line)


@pytest.fixture
def made(tmp_path: Path) -> GitRepository:
    return agency(tmp_path / "r")


def test_nothing_changed_is_clean_and_says_how_much_is_old(made: GitRepository, judge: Kijun) -> None:
    run = judge("--diff", "HEAD", cwd=made.path)
    assert run.code == 0 and run.findings == []
    assert run.codes == ["compared"]
    assert len(judge(cwd=made.path).findings) == int(run.lines[-2]["message"].split()[0])


def test_only_the_new_finding_of_an_old_file_is_reported(made: GitRepository, judge: Kijun) -> None:
    text = "# 注記\n" + contract() + "    - {name: 新しい再委託, work: 入力}\n"
    made.write({PLACE: text})
    run = judge("--diff", "HEAD", cwd=made.path)
    assert [line for line in run.findings if line.startswith(RULE)] == [f"{RULE} {PLACE}:15:7"]
    assert run.code == 1
    assert {line["baseline"] for line in run.of("fail")} == {"new"}


def test_moved_renamed_and_requoted_is_not_new(made: GitRepository, judge: Kijun) -> None:
    made.git("rm", "--quiet", "-r", ".")
    head, _, rest = contract().partition("  subcontracts:\n")
    items = rest.splitlines(keepends=True)
    moved = head.replace("supplier: kakuu", 'supplier: "kakuu"') + "  subcontracts:\n" + "".join(reversed(items))
    made.write({"all.yaml": supplier() + "---\n" + moved})
    made.git("add", "--all")
    for options in ([], ["--staged"]):
        run = judge("--diff", "HEAD", *options, cwd=made.path)
        assert run.code == 0, run.out


def test_between_revisions_and_against_the_index(made: GitRepository, judge: Kijun) -> None:
    made.git("tag", "v1")
    made.commit({PLACE: clean_contract()}, tag="v2")
    made.write({PLACE: "broken: ["})
    assert judge("--rev", "v2", "--diff", "v1", cwd=made.path).code == 0
    back = judge("--rev", "v1", "--diff", "v2", cwd=made.path)
    assert back.code == 1 and len([line for line in back.findings if line.startswith(RULE)]) == 2
    assert judge("--staged", "--diff", "v1", cwd=made.path).code == 0
    broken = judge("--diff", "v1", cwd=made.path)
    assert broken.code == 2  # what cannot be judged is never hidden


def test_errors_that_were_there_before_still_count(made: GitRepository, judge: Kijun) -> None:
    made.commit({"broken.yaml": "a: ["})
    run = judge("--diff", "HEAD", cwd=made.path)
    assert run.code == 2 and "base-not-judged" in run.codes


def test_a_finding_that_lost_its_exception_is_reported(made: GitRepository, judge: Kijun) -> None:
    made.commit({"exceptions/reigai.yaml": exception()})
    assert judge("--diff", "HEAD", cwd=made.path).code == 0
    (made.path / "exceptions/reigai.yaml").unlink()
    run = judge("--diff", "HEAD", cwd=made.path)
    assert run.code == 1
    assert [line["baseline"] for line in run.of("fail") if line["rule"] == RULE] == ["updated", "updated"]


def test_paths_narrow_what_is_reported(made: GitRepository, judge: Kijun) -> None:
    made.write({"a/one.yaml": contract("one"), "b/two.yaml": contract("two")})
    run = judge("--diff", "HEAD", "a", cwd=made.path)
    assert {line["path"] for line in run.of("fail")} == {"a/one.yaml"}


def test_sarif_and_the_first_commit(made: GitRepository, kijun: Kijun, tmp_path: Path) -> None:
    made.write({"a/one.yaml": contract("one")})
    log = json.loads(kijun("check", "--diff", "HEAD", "--format", "sarif", cwd=made.path).out)
    results = log["runs"][0]["results"]
    assert {entry["baselineState"] for entry in results} == {"new"}
    assert {entry["locations"][0]["physicalLocation"]["artifactLocation"]["uri"] for entry in results} == {"a/one.yaml"}
    empty = repository(tmp_path / "empty").write({"s.yaml": supplier()})
    run = kijun("check", "--diff", "HEAD", cwd=empty.path)
    assert run.code == 2 and "no commit yet" in run.err
    empty.commit({"README.md": "x"})
    empty.git("rm", "--quiet", "s.yaml")
    empty.commit()
    empty.write({"s.yaml": contract()})
    assert kijun("check", "--diff", "HEAD", cwd=empty.path).code == 1  # a base without documents: everything is new
