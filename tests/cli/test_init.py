"""``kijun init``: a repository that validates, claims nothing, and says so."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest
import yaml
from git_support import repository
from support import Kijun


@pytest.mark.parametrize("language", ["ja", "en"])
def test_a_new_repository_validates_and_claims_nothing(
    tmp_path: Path, kijun: Kijun, judge: Kijun, language: str
) -> None:
    made = repository(tmp_path / "agency")
    done = kijun("init", made.path, "--lang", language)
    assert done.code == 0, done.err
    made.commit()
    for options in ((), ("--rev", "HEAD")):
        run = judge(*options, cwd=made.path)
        assert run.code == 1 and run.codes == []
        assert [line["rule"] for line in run.of("fail") if line["rule"].startswith(("SCH", "DOC", "ATT"))] == []
    assert len([line for line in run.of("open") if line["rule"] == "ATT-008"]) > 50
    report = json.loads(kijun("report", "--format", "json", "--standard", "all", cwd=made.path).out)
    verdicts = [clause["verdict"] for clause in report["clauses"]]
    assert "met" not in verdicts and {"needs_person", "not_met", "not_judged"} <= set(verdicts)
    again = kijun("init", made.path, "--lang", language)
    assert again.code == 2 and "kijun.yaml" in again.err
    japanese = bool(re.search("[ぁ-ん]", (made.path / "README.md").read_text("utf-8")))
    assert japanese == (language == "ja")


def test_nothing_is_written_when_a_file_exists(tmp_path: Path, kijun: Kijun) -> None:
    (tmp_path / "README.md").write_text("mine")
    done = kijun("init", cwd=tmp_path)
    assert done.code == 2 and "README.md" in done.err
    assert [path.name for path in tmp_path.iterdir()] == ["README.md"]
    assert kijun("init", tmp_path, "--system", "No Spaces").code == 2


def test_the_editor_finds_a_schema_for_each_document(tmp_path: Path, kijun: Kijun) -> None:
    kijun("init", cwd=tmp_path)
    settings = json.loads((tmp_path / ".vscode/settings.json").read_text())["yaml.schemas"]
    for schema, pattern in settings.items():
        kind = json.loads((tmp_path / schema).read_text("utf-8"))["properties"]["kind"]["const"]
        found = [path for path in tmp_path.glob(pattern) if ".github" not in path.parts]
        documents = [value for path in found for value in yaml.safe_load_all(path.read_text("utf-8"))]
        assert {value["kind"] for value in documents} <= {kind}
    assert {"./.kijun/schemas/Organization.json", "./.kijun/schemas/CloudRegistry.json"} <= set(settings)
    for name in (".pre-commit-config.yaml", ".github/workflows/kijun.yml"):
        assert yaml.safe_load((tmp_path / name).read_text("utf-8"))


def test_questions_for_another_system(tmp_path: Path, kijun: Kijun, judge: Kijun) -> None:
    kijun("init", cwd=tmp_path)
    first = (tmp_path / "systems/first-system.yaml").read_text("utf-8")
    (tmp_path / "systems/second.yaml").write_text(first.replace("name: first-system", "name: second"), "utf-8")
    done = kijun("attest", "--all", "--subject", "System/second", cwd=tmp_path)
    assert done.code == 0, done.err
    counts = {path.name: len(list(path.iterdir())) for path in (tmp_path / "attestations/system").iterdir()}
    assert counts["first-system"] == counts["second"] > 0
    run = judge(cwd=tmp_path)
    assert [line["rule"] for line in run.of("fail") if line["rule"].startswith(("SCH", "DOC", "ATT"))] == []
    assert kijun("attest", "--all", "--subject", "System/second", cwd=tmp_path).out.startswith("0 ")
