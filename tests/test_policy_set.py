"""The policies a run uses: stale, damaged, mute or the organisation's own; what is wrong with them is never 0."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from documents import contract, supplier
from support import ROOT, Kijun, Run, write

GOOD = {"kijun.yaml": "{}\n", "s.yaml": supplier()}
BAD = {**GOOD, "c.yaml": contract()}


@pytest.fixture(scope="module")
def copied(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of the package, its policies and its schemas, where they may be damaged."""
    top = tmp_path_factory.mktemp("copied")
    for name in ("checker", "policies", "schemas"):
        shutil.copytree(ROOT / name, top / name, ignore=shutil.ignore_patterns("__pycache__"))
    return top


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy laid out as the wheel is, with the sources inside the package."""
    top = tmp_path_factory.mktemp("installed")
    ignored = shutil.ignore_patterns("__pycache__")
    for name, target in (("checker", "checker"), ("policies", "checker/sources/policies")):
        shutil.copytree(ROOT / name, top / target, ignore=ignored)
    shutil.copytree(ROOT / "schemas", top / "checker/sources/schemas", ignore=ignored)
    return top


def run_copy(copied: Path, cwd: Path, **environment: str) -> Run:
    variables = {**os.environ, "PYTHONPATH": str(copied), "LC_ALL": "C.UTF-8", "PATH": "", **environment}
    variables.setdefault("KIJUN_OPA", "/nowhere/opa")
    variables["XDG_CACHE_HOME"] = str(copied / "cache")
    command = [sys.executable, "-m", "checker", "check", "--lang", "en", "--format", "jsonl"]
    done = subprocess.run(command, cwd=cwd, env=variables, capture_output=True, text=True, check=False)
    return Run(done.returncode, done.stdout, done.stderr)


def test_changed_policies_without_opa_are_two_with_advice(tmp_path: Path, copied: Path) -> None:
    write(tmp_path, GOOD)
    canary = copied / "policies" / "rules" / "engine" / "canary.rego"
    before = canary.read_text("utf-8")
    canary.write_text(before + "# changed\n", "utf-8")
    try:
        run = run_copy(copied, tmp_path, KIJUN_OPA="/nowhere/opa")
    finally:
        canary.write_text(before, "utf-8")
    assert (run.code, run.out) == (2, "")
    assert "rules/engine/canary.rego" in run.err
    assert "make policies" in run.err


def test_changed_tests_of_policies_change_nothing(tmp_path: Path, copied: Path) -> None:
    test = copied / "policies" / "rules" / "engine" / "new_test.rego"
    test.write_text("package kijun.rules.engine.new_test\n", "utf-8")
    stale = run_copy(copied, write(tmp_path, GOOD))
    test.unlink()
    assert stale.code == run_copy(copied, tmp_path).code


@pytest.mark.parametrize("damage", ["bytes", "cut", "gone", "catalogue"])
def test_a_damaged_installation_is_two(tmp_path: Path, installed: Path, damage: str) -> None:
    write(tmp_path, BAD)
    name = "rules.json" if damage == "catalogue" else "policy.wasm"
    file = installed / "checker" / "compiled" / name
    before = file.read_bytes()
    if damage == "gone":
        file.unlink()
    else:
        file.write_bytes(before[: len(before) // 2] + (b"" if damage != "bytes" else before[len(before) // 2 + 1 :]))
    try:
        run = run_copy(installed, tmp_path)
    finally:
        file.write_bytes(before)
    assert (run.code, run.out) == (2, "")
    assert "Install kijun again" in run.err
    assert "Traceback" not in run.err


def test_a_module_that_judges_nothing_is_two(tmp_path: Path, installed: Path) -> None:
    """A module that is intact but gives no verdict: here one whose digest was made to fit its damage."""
    write(tmp_path, BAD)
    compiled = installed / "checker" / "compiled"
    kept = {name: (compiled / name).read_bytes() for name in ("policy.wasm", "manifest.json")}
    program = (
        "import hashlib, json, pathlib, sys\n"
        "d = pathlib.Path(sys.argv[1])\n"
        "m = json.loads((d / 'manifest.json').read_bytes())\n"
        "b = (d / 'policy.wasm').read_bytes().replace(b'sung_on', b'sung_no')\n"
        "(d / 'policy.wasm').write_bytes(b)\n"
        "m['module_sha256'] = hashlib.sha256(b).hexdigest()\n"
        "(d / 'manifest.json').write_text(json.dumps(m))\n"
    )
    subprocess.run([sys.executable, "-c", program, str(compiled)], check=True)
    try:
        run = run_copy(installed, tmp_path)
    finally:
        for name, content in kept.items():
            (compiled / name).write_bytes(content)
    assert run.code == 2
    assert "canary-silent" in run.codes


OWN = """# METADATA
# title: 委託先の国は日本に限る
# description: 本店が日本にない委託先を違反とする。
# custom:
#   id: OWN-001
#   aliases: [OWN-000]
#   en:
#     title: Suppliers are Japanese
#     description: A supplier whose head office is not in Japan is a violation.
#   severity: low
#   kinds: [Supplier]
#   clauses: []
#   basis: design
#   since: 1.0.0
#   message:
#     ja: "本店が {country} にあります"
#     en: "The head office is in {country}"
#   expected: {ja: "日本（JP）", en: "JP"}
#   remedy: {ja: "委託先を変える", en: "Choose another supplier"}
package kijun.rules.own.foreign_supplier

findings contains {"path": ["spec", "country"], "args": {"country": input.spec.country}} if {
	input.spec.country != "JP"
}
"""

OWN_TEST = """package kijun.rules.own.foreign_supplier_test

import data.kijun.rules.own.foreign_supplier as rule

test_foreign if count(rule.findings) == 1 with input as {"spec": {"country": "CN"}}
"""


def own_rules(text: str = OWN) -> dict[str, str | bytes]:
    place = "own/rules/own/foreign_supplier"
    return {f"{place}.rego": text, f"{place}_test.rego": OWN_TEST}


def test_rules_of_the_organisation_are_used_beside_the_shipped(tmp_path: Path, judge: Kijun, opa: str) -> None:
    write(tmp_path, {**BAD, "s.yaml": supplier().replace("JP", "CN"), **own_rules()})
    run = judge(".", "--policies", "own", cwd=tmp_path, env={"KIJUN_OPA": opa})
    assert "OWN-001 s.yaml:7:12" in run.findings
    assert "OUT-006 c.yaml:12:7" in run.findings
    assert run.code == 1
    assert "OWN-001" not in judge(".", cwd=tmp_path).out


def test_rules_of_the_organisation_that_break_the_contract_are_two(tmp_path: Path, kijun: Kijun, opa: str) -> None:
    wrong = OWN.replace("# title: 委託先の国は日本に限る\n", "")
    write(tmp_path, {**GOOD, **own_rules(wrong)})
    run = kijun("check", "--policies", "own", cwd=tmp_path, env={"KIJUN_OPA": opa})
    assert (run.code, run.out) == (2, "")
    assert "rules/own/foreign_supplier.rego" in run.err
    assert "Traceback" not in run.err


def test_rules_that_are_not_there_are_two(tmp_path: Path, kijun: Kijun) -> None:
    run = kijun("check", "--policies", "nowhere", cwd=write(tmp_path, GOOD))
    assert (run.code, run.out) == (2, "")
    assert "nowhere" in run.err


def test_rules_of_the_organisation_need_opa(tmp_path: Path, kijun: Kijun) -> None:
    write(tmp_path, {**GOOD, **own_rules(OWN.replace("OWN-001", "OWN-002"))})
    run = kijun("check", "--policies", "own", cwd=tmp_path, env={"KIJUN_OPA": "/nowhere/opa"})
    assert (run.code, run.out) == (2, "")
    assert "opa" in run.err
