"""Attestations against a standard of the tests' own: each defect is a finding at its place."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from documents import attestation
from support import write

from checker.attest.rows import facts
from checker.compiled import load_compiled
from checker.model import Result, RunResult
from checker.run import run
from checker.settings import Settings

CONTENT = b"%PDF-1.7 record\n"
DIGEST = hashlib.sha256(CONTENT).hexdigest()
PLACE = "attestations/a.yaml"
EVIDENCE = f"{{path: records/a.pdf, sha256: {DIGEST}}}"
OFFICER = "{name: 大橋 誠一, role: ciso}"
ORGANIZATION = """apiVersion: kijun/v1
kind: Organization
metadata: {name: kikan}
spec:
  type: national
  attestation_policy: {required: false}
  roles:
    ciso: {name: 大橋 誠一, designated_on: 2025-04-01}
    system_officers: [{system: portal, name: 佐藤 花子, designated_on: 2026-09-15}]
"""
OPEN = attestation().partition("  statement:")[0] + "  state: open\n"
ROW = {
    "level": "requirement",
    "state": "attested",
    "attestation": {"renewal_months": 6, "signers": ["ciso", "system_officer"]},
}
SCOPES = ("organization", "organization", "system")
SHIPPED = load_compiled()
STANDARD = {
    "complete": True,
    "clauses": [
        *({**ROW, "id": f"1.{number}", "scope": scope} for number, scope in enumerate(SCOPES)),
        {"id": "1.9", "level": "requirement", "scope": "organization", "state": "uncovered"},
    ],
}
STANDARDS = {"shiken": STANDARD}
COMPILED = replace(SHIPPED, standards=STANDARDS, reference={**SHIPPED.reference, "attestations": facts(STANDARDS)})
Judge = Callable[..., RunResult]


@pytest.fixture(scope="module", autouse=True)
def _caches(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """Keep the compiled module between the tests of this file."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("XDG_CACHE_HOME", str(tmp_path_factory.mktemp("cache")))
        yield


@pytest.fixture
def agency(tmp_path: Path) -> Path:
    return write(
        tmp_path / "agency",
        {"organization.yaml": ORGANIZATION, "records/a.pdf": CONTENT, "kijun.yaml": "language: en\n"},
    )


@pytest.fixture
def attested(agency: Path) -> Judge:
    """A function that judges an agency with one attestation, sound but for the ``changes``."""

    def judge(text: str | None = None, organization: str = ORGANIZATION, **changes: str) -> RunResult:
        values = {"clause": "shiken:1.0", "signer": OFFICER, "evidence": EVIDENCE, **changes}
        write(agency, {PLACE: text or attestation(**values), "organization.yaml": organization})
        return run(Settings(agency, (agency,), "2026-11-01", "en"), COMPILED)

    return judge


def said(of: RunResult, *kinds: str) -> list[str]:
    """What is said of the attestation: rule and the fields of the place."""
    return [
        f"{result.rule} {result.location.fields}"
        for kind in kinds or ("fail", "review", "open")
        for result in of.results
        if result.kind == kind and result.location.path == PLACE
    ]


def test_a_sound_one(attested: Judge) -> None:
    assert said(attested()) == []


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ({"valid_until": "2026-10-31"}, ["GOV-083 spec.valid_until"]),
        ({"valid_until": "2027-04-02"}, ["ATT-003 spec.valid_until"]),
        ({"valid_until": "2027-04-01"}, []),
        ({"signed_on": "2026-11-02"}, ["GOV-085 spec.signed_on"]),
        ({"signer": "{name: 大橋 誠一, role: employee}"}, ["ATT-004 spec.signer.role", "ATT-005 spec.signer.name"]),
        ({"signer": "{name: 別の 人, role: ciso}"}, ["ATT-005 spec.signer.name"]),
        ({"reviewed_by": ""}, ["GOV-086 spec"]),
        ({"reviewed_by": "{name: 大橋誠一}"}, ["GOV-087 spec.reviewed_by.name"]),
        ({"evidence": "[]"}, ["GOV-088 spec.evidence"]),
        ({"evidence": "{path: records/b.pdf, sha256: " + DIGEST + "}"}, ["ATT-001 spec.evidence[0].path"]),
        ({"evidence": "{path: records/a.pdf, sha256: " + "f" * 64 + "}"}, ["ATT-002 spec.evidence[0].sha256"]),
        ({"evidence": "{path: records/a.pdf}"}, ["ATT-006 spec.evidence[0]"]),
        ({"clause": "shiken:1.2"}, ["ATT-007 spec.subject.kind"]),
        ({"clause": "shiken:1.8"}, ["DOC-006 spec.clause"]),
        ({"clause": "shiken:1.9"}, ["DOC-007 spec.clause"]),
        ({"conclusion": "not_met"}, ["ATT-009 spec.conclusion"]),
        ({"conclusion": "not_applicable"}, []),
        ({"state": "open"}, ["ATT-008 spec.state"]),
        ({"statement": ""}, ["SCH-002 spec"]),
    ],
)
def test_each_defect(attested: Judge, changes: dict[str, str], expected: list[str]) -> None:
    assert said(attested(**changes)) == expected


def test_an_open_one_is_open_and_passes_nothing(attested: Judge) -> None:
    judged = attested(OPEN.replace("unified-r7:2.1.3(2)(a)", "shiken:1.0"))
    assert said(judged) == ["ATT-008 spec.state"]
    assert {result.kind for result in judged.results if result.location.path == PLACE} <= {
        "open",
        "pass",
        "notApplicable",
    }


def test_a_subject_that_is_not_there(attested: Judge) -> None:
    text = attestation(clause="shiken:1.2", evidence=EVIDENCE, signer="{name: 佐藤 花子, role: system_officer}")
    judged = attested(text.replace("kind: Organization, name: kikan", "kind: System, name: portal"))
    assert "GOV-089 spec.subject.name" in said(judged)


def test_missing_ones_are_one_finding_a_document(attested: Judge) -> None:
    wanted = ORGANIZATION.replace("required: false", "required: true")

    def found(of: RunResult) -> list[Result]:
        return [result for result in of.results if result.rule == "DOC-008"]

    assert found(attested()) == []
    (finding,) = found(attested(organization=wanted))
    assert (finding.location.path, finding.args) == (
        "organization.yaml",
        {"count": 1, "clauses_ja": "shiken:1.1", "clauses_en": "shiken:1.1"},
    )
    open_one = OPEN.replace("unified-r7:2.1.3(2)(a)", "shiken:1.0")
    assert [result.args["count"] for result in found(attested(open_one, wanted))] == [2]
