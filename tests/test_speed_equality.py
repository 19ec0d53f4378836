"""What makes a run fast changes no verdict: quick validation, parts of the workspace, and several processes."""

from __future__ import annotations

import copy
import json
import sys
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from jsonschema import Draft202012Validator
from referencing import Registry
from schema_documents import documents
from support import ROOT, Kijun

from checker.compiled import load_compiled
from checker.index import Index, Part, build_index
from checker.model import Document, SourceFile
from checker.packed import Packed
from checker.parse import parse_file
from checker.policies.schemas import resolved
from checker.prepare import documents_of, prepare
from checker.run import run
from checker.settings import Settings
from checker.slices import Slices, joined
from checker.validate import SchemaValidators
from checker.workers import in_workers

COMPILED = load_compiled()
KINDS = sorted(COMPILED.schemas)
AGENCY = ROOT / "fixtures" / "agency-compliant"
ODD = st.sampled_from(
    ["", " ", "0000-01-01", "2026-02-29", "2024-02-29", "2026-1-1", "20260101", "２０２６-01-01", "a\n", "x" * 201,
     "JP", 0, -1, 1.0, 1.5, 2**63, True, None, [], {}, [1, True], ["a", "a"], {"name": 1}]
)  # fmt: skip


@pytest.mark.parametrize("kind", KINDS)
def test_quick_validation_gives_the_verdict_of_the_reference(kind: str) -> None:
    validators = SchemaValidators(COMPILED.schemas)
    schema = COMPILED.schemas[kind]
    reference = Draft202012Validator(schema, registry=Registry(), format_checker=Draft202012Validator.FORMAT_CHECKER)

    @settings(max_examples=20, deadline=None, derandomize=True, database=None, suppress_health_check=list(HealthCheck))
    @given(st.data())
    def same(data: st.DataObject) -> None:
        value = data.draw(documents(resolved(schema)))
        for changed in (value, _mutated(value, data)):
            document = Document(SourceFile("any.yaml", b""), 0, kind, "any", changed)
            assert (validators.judge(document) == []) is reference.is_valid(changed)

    same()


def _mutated(value: Any, data: st.DataObject) -> Any:
    """Return ``value`` with one place in it replaced, removed or added to."""
    changed = copy.deepcopy(value)
    node = changed
    while True:
        keys = list(node) if isinstance(node, dict) else list(range(len(node)))
        if not keys:
            break
        key = data.draw(st.sampled_from(keys))
        if isinstance(node[key], (dict, list)) and node[key] and data.draw(st.booleans()):
            node = node[key]
            continue
        if data.draw(st.booleans()):
            node[key] = data.draw(ODD)
        else:
            del node[key]
        break
    if isinstance(node, dict) and data.draw(st.booleans()):
        node["unknown"] = 1
    return changed


def _index(files: dict[str, str]) -> tuple[Index, dict[str, Document]]:
    validators = SchemaValidators(COMPILED.schemas)
    found: list[Document] = []
    for name, text in files.items():
        source = SourceFile(name, text.encode())
        rows = prepare(source, validators, COMPILED.references, COMPILED.files)
        assert rows is not None, name
        found += documents_of(source, rows)
    return build_index(found, COMPILED), {document.name: document for document in found}


def _agency() -> dict[str, str]:
    return {path.relative_to(AGENCY).as_posix(): path.read_text("utf-8") for path in sorted(AGENCY.glob("*/*.yaml"))}


def test_a_packed_document_is_the_parsed_one() -> None:
    _, by_name = _index(_agency())
    for document in by_name.values():
        assert isinstance(document.content, Packed)
        (parsed,) = parse_file(document.source).documents
        assert document.value == parsed.value == document.content.once()
        assert document.content.root is not None


def test_deflated_files_and_documents_are_the_same_ones() -> None:
    validators = SchemaValidators(COMPILED.schemas)
    for name, text in _agency().items():
        source = SourceFile(name, text.encode())
        small = source.deflated()
        assert small.content == source.content and small.path == name and small.deflated() is small
        assert len(small.stored) < len(source.stored)
        rows, less = (prepare(item, validators, COMPILED.references, COMPILED.files) for item in (source, small))
        assert rows is not None and less is not None
        for one, other in zip(documents_of(source, rows), documents_of(small, less), strict=True):
            assert isinstance(one.content, Packed) and isinstance(other.content, Packed)
            for fact in ("text", "words", "digest", "root", "references", "files", "value"):
                assert getattr(one.content, fact) == getattr(other.content, fact), fact
            assert sum(map(len, rows[one.index][3:6:2])) > sum(map(len, less[one.index][3:6:2])), "kept deflated"


def test_a_run_over_very_many_files_says_the_same(monkeypatch: pytest.MonkeyPatch) -> None:
    place = AGENCY.parent / "agency-realistic"
    asked = Settings(place, (place,), "2026-11-01", "en", use_cache=False)
    first = run(asked, COMPILED)
    monkeypatch.setattr("checker.run.MANY", 1)
    second = run(asked, COMPILED)
    assert all(document.source.is_deflated for document in second.documents)
    assert first.located and (first.located, first.notifications) == (second.located, second.notifications)


def test_a_part_holds_what_can_be_reached_and_nothing_else() -> None:
    index, by_name = _index(_agency())
    slices = Slices(index, COMPILED)
    contract = joined(slices.of(by_name["shinsei-portal-unyou"]))
    assert contract.documents == {
        ("Contract", "shinsei-portal-unyou"), ("Contract", "shinsei-portal-kanshi"),
        ("Supplier", "midori-kakuu-system"), ("Supplier", "kakuu-kanshi"),
    }  # fmt: skip
    assert ("Contract", "shinsei-portal-kanshi") in contract.referred
    network = joined(slices.of(by_name["honcho-network"]))
    assert network.referred == Part().referred
    assert ("Contract", "shinsei-portal-unyou") not in network.documents


def test_a_kind_that_a_rule_goes_through_is_there_as_a_whole() -> None:
    scans = {kind for rule in COMPILED.rules for kind in rule["scans"]}
    assert "Organization" in scans
    assert not scans & {"CloudConfig", "Attestation", "Supplier"}


@pytest.mark.parametrize("name", ["agency-compliant", "pension-2018", "separation-network", "targeted-mail-2015"])
def test_parts_of_the_workspace_give_the_verdicts_of_the_whole(name: str, kijun: Kijun, opa: str) -> None:
    arguments = ("check", "--format", "sarif", "--as-of", "2026-11-01", ROOT / "fixtures" / name)
    reports = [
        json.loads(kijun(*arguments, "--engine", engine, env={"KIJUN_OPA": opa}).out)["runs"][0]["results"]
        for engine in ("embedded", "opa")
    ]
    assert reports[0] == reports[1]
    assert reports[0]


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere there is one process only")
def test_several_processes_give_the_report_of_one(kijun: Kijun, tmp_path: Path) -> None:
    for number in range(150):
        for file in ("networks/honcho-network.yaml", "suppliers/kakuu-kanshi.yaml"):
            text = (AGENCY / file).read_text("utf-8").replace("  name: ", f"  name: n{number}-", 1)
            (tmp_path / f"{number}-{file.replace('/', '-')}").write_text(text, "utf-8")
    (tmp_path / "broken.yaml").write_text("apiVersion: kijun/v1\nkind: Network\nspec: {a: [}\n", "utf-8")
    (tmp_path / "wrong.yaml").write_text("apiVersion: kijun/v1\nkind: Network\nspec: {}\n", "utf-8")
    arguments = ("check", "--format", "sarif", "--no-cache", "--as-of", "2026-11-01")
    several = kijun(*arguments, cwd=tmp_path)
    one = kijun(*arguments, cwd=tmp_path, env={"KIJUN_WORKERS": "1"})
    assert several == one
    assert one.code == 2


def test_results_come_in_order_and_exceptions_arrive() -> None:
    assert list(in_workers(lambda number: number * number, range(20), 3)) == [n * n for n in range(20)]
    with pytest.raises(ZeroDivisionError):
        list(in_workers(lambda number: 1 // number, [2, 1, 0], 2))
