"""The commands beside ``check``, and what the command line does before any of them."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from documents import supplier
from jsonschema import Draft202012Validator
from support import ROOT, Kijun, write

from checker.compiled import load_compiled
from checker.model import LANGUAGES, SourceFile
from checker.parse import parse_file
from checker.report.clause_explanation import clause_explanation
from checker.standards import Clause

FIXTURES = ROOT / "fixtures" / "agency-compliant"
KINDS = sorted(
    json.loads(path.read_text("utf-8"))["properties"]["kind"]["const"]
    for path in (ROOT / "schemas").glob("*.json")
    if path.name != "common.json"
)


def test_rules_are_listed_in_both_languages_and_by_kind(kijun: Kijun) -> None:
    english, japanese = kijun("rules", "--lang", "en").out, kijun("rules", "--lang", "ja").out
    ids = re.findall("(?m)^[A-Z-]+[0-9]+ ", english)
    assert ids == re.findall("(?m)^[A-Z-]+[0-9]+ ", japanese)
    assert len(ids) > 100
    assert "ENG-001" not in english
    assert re.search("[ぁ-ん]", japanese)
    assert not re.search("[ぁ-ん]", english)
    suppliers = kijun("rules", "--kind", "Supplier").out.splitlines()
    assert 0 < len(suppliers) < len(ids)
    assert all("Supplier" in line for line in suppliers)


def test_rules_as_json_hold_everything_that_is_known(kijun: Kijun) -> None:
    rules = json.loads(kijun("rules", "--format", "json").out)
    rule = next(rule for rule in rules if rule["id"] == "OUT-006")
    assert {"title", "severity", "kinds", "clauses", "basis", "message", "remedy"} <= set(rule)


def test_explain_says_what_why_by_which_clause_and_what_to_do(kijun: Kijun) -> None:
    english, japanese = (kijun("explain", "OUT-006", "--lang", language) for language in ("en", "ja"))
    assert english.code == japanese.code == 0
    assert english.out.startswith("OUT-006  ")
    assert "How to make it pass: " in english.out
    assert "Clauses: unified-r7:" in english.out
    assert not re.search("[ぁ-ん]", english.out)
    assert "直し方: " in japanese.out
    assert kijun("explain", "out-006", "--lang", "en").out == english.out


def test_explain_knows_the_rules_of_the_program_itself(kijun: Kijun) -> None:
    assert "kind" in kijun("explain", "DOC-001").out


def test_explain_says_of_a_clause_what_it_asks_and_who_answers(kijun: Kijun) -> None:
    english, japanese = (kijun("explain", "2.2.2(1)(b)", "--lang", language) for language in ("en", "ja"))
    assert english.code == japanese.code == 0
    for text in (
        "organisation",
        "head_officer",
        "GOV-046",
        "kijun attest 'unified-r7:2.2.2(1)(b)'",
    ):
        assert text in english.out
    assert "組織" in japanese.out and "証明できる人" in japanese.out
    assert kijun("explain", "unified-r7:2.2.2(1)(b)", "--lang", "en").out == english.out
    assert "2.2.1(1)(b)" in kijun("explain", "2.2.1(1)", "--lang", "en").out
    unknown = kijun("explain", "2.2.1(1)(z)", "--lang", "en")
    assert unknown.code == 2 and "Did you mean" in unknown.err


def test_explain_of_every_clause_there_is() -> None:
    compiled = load_compiled()
    for standard, catalogue in compiled.standards.items():
        for row in catalogue["clauses"]:
            for language in LANGUAGES:
                assert row["id"] in clause_explanation(Clause(standard, row), compiled, language)


def test_explain_of_an_unknown_rule_is_two_and_suggests_one(kijun: Kijun) -> None:
    run = kijun("explain", "OUT-06", "--lang", "en")
    assert (run.code, run.out) == (2, "")
    assert re.search('There is no rule "OUT-06". Did you mean "OUT-[0-9]+"', run.err)
    assert "規則「XYZ」はありません" in kijun("explain", "XYZ", "--lang", "ja").err


@pytest.fixture(scope="module")
def schemas(kijun: Kijun) -> dict[str, Any]:
    return {kind: json.loads(kijun("schema", kind).out) for kind in KINDS}


def test_the_schemas_are_listed(kijun: Kijun) -> None:
    assert [line.split()[0] for line in kijun("schema").out.splitlines()] == KINDS


@pytest.mark.parametrize("kind", KINDS)
def test_a_schema_is_valid_and_complete_in_itself(schemas: dict[str, Any], kind: str) -> None:
    schema = schemas[kind]
    assert schema["$schema"] == "https://json-schema.org/draft/2020-12/schema"
    Draft202012Validator.check_schema(schema)
    references = re.findall(r'"\$ref": "([^"]*)"', json.dumps(schema))
    assert [reference for reference in references if not reference.startswith("#/")] == []


def test_the_documents_of_the_compliant_agency_keep_their_schemas_by_jsonschema_alone(schemas: dict[str, Any]) -> None:
    seen = set()
    for path in sorted(FIXTURES.rglob("*.yaml")):
        for document in parse_file(SourceFile(path.name, path.read_bytes())).documents:
            if "kind" not in document.value:
                continue
            kind = document.value["kind"]
            seen.add(kind)
            errors = Draft202012Validator(schemas[kind]).iter_errors(document.value)
            assert [f"{path.name}: {error.json_path}: {error.message}" for error in errors] == []
            broken = {**document.value, "spec": None}
            assert not Draft202012Validator(schemas[kind]).is_valid(broken)
    assert len(seen) >= 10


def test_the_schema_of_an_unknown_kind_is_two_and_suggests_one(kijun: Kijun) -> None:
    run = kijun("schema", "Contrat", "--lang", "en")
    assert (run.code, run.out) == (2, "")
    assert 'Did you mean "Contract"?' in run.err
    assert kijun("schema", "contract").code == 0


def test_doctor_names_what_there_is_and_what_is_missing(kijun: Kijun) -> None:
    run = kijun("doctor", "--lang", "en", env={"KIJUN_OPA": "/nowhere/opa"})
    assert "embedded engine: self-check passed" in run.out
    assert "opa: not found" in run.out
    assert re.search("(?m)^✓ wasmtime: [0-9]", run.out)
    assert "自己確認に成功" in kijun("doctor", "--lang", "ja").out


def test_help_lists_every_command_and_option(kijun: Kijun) -> None:
    run = kijun("--help")
    assert run.code == 0
    for command in ("attest", "check", "doctor", "explain", "init", "policy", "rules", "schema"):
        assert re.search(f"(?m)^  {command} ", run.out)
        assert kijun(command, "--help").code == 0
    assert "--as-of" in kijun("check", "-h").out


def test_an_unknown_command_is_two(kijun: Kijun) -> None:
    run = kijun("chek")
    assert (run.code, run.out) == (2, "")
    assert "No such command 'chek'" in run.err


HEAVY = ("yaml", "jsonschema", "jsonschema_rs", "referencing", "wasmtime", "git", "rich", "opa_client", "requests")


def imported(*arguments: str, cwd: Path = ROOT) -> set[str]:
    command = [sys.executable, "-X", "importtime", "-m", "checker", *arguments]
    done = subprocess.run(command, cwd=cwd, capture_output=True, text=True, check=False)
    return {line.rpartition("|")[2].strip().partition(".")[0] for line in done.stderr.splitlines() if "|" in line}


def test_nothing_heavy_is_imported_before_it_is_needed(tmp_path: Path) -> None:
    for arguments in (["--version"], ["--help"], ["check", "--help"]):
        found = imported(*arguments)
        assert "click" in found
        assert found & set(HEAVY) == set()
    write(tmp_path, {"s.yaml": supplier()})
    judging = imported("check", "--format", "jsonl", ".", cwd=tmp_path)
    assert {"wasmtime"} <= judging
    assert judging & {"git", "rich", "opa_client", "requests"} == set()


def test_a_defect_ends_in_two_and_not_like_a_run_with_findings() -> None:
    program = "import sys, checker.cli\nchecker.cli.kijun = lambda: 1 / 0\nfrom checker.__main__ import main\nmain()\n"
    done = subprocess.run([sys.executable, "-c", program], cwd=ROOT, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout) == (2, "")
    assert "ZeroDivisionError" in done.stderr
