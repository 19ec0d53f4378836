"""``kijun report`` from files to verdicts: small agencies, every verdict, and what may never be claimed."""

from __future__ import annotations

import html
import json
from pathlib import Path
from typing import Any

import pytest
from agencies import AS_OF, COMPLETE, STANDARD, attestation, network, organization, system, waiver
from support import Kijun, write

Files = dict[str, str | bytes]
ENCRYPTION = ("1.1(a)", "1.2(a)", "1.2(a)(ii)")
"""The clauses that TST-001 decides."""
MET = {"1.1(a)": "met", "1.1(b)": "met", "1.2(a)": "met", "1.2(a)(i)": "met", "1.2(a)(ii)": "met", "2.1(a)": "met"}
ALL = {**MET, "2.1(b)": "not_covered"}


def signed(subject: str = "Organization/cho", **changes: str) -> str:
    """Return an attestation of the clause about the organisation."""
    return attestation("a2", "2.1(a)", subject, **changes)


class Reported:
    """One report as JSON."""

    def __init__(self, code: int, text: str) -> None:
        self.code = code
        self.value: dict[str, Any] = json.loads(text)

    @property
    def verdicts(self) -> dict[str, str]:
        return {clause["id"]: clause["verdict"] for clause in self.value["clauses"]}

    def subject(self, clause: str, name: str | None) -> dict[str, Any]:
        found = next(entry for entry in self.value["clauses"] if entry["id"] == clause)
        subject: dict[str, Any] = next(entry for entry in found["subjects"] if entry["name"] == name)
        return subject


@pytest.fixture
def report(tmp_path: Path, kijun: Kijun, small_standard: list[Any]) -> Any:
    """Return a function that writes files and reports on them by the small standard."""

    def run(files: Files, *arguments: str) -> Reported:
        write(tmp_path, files)
        options = ["--standard", STANDARD, "--as-of", AS_OF, "--format", "json", "--lang", "en"]
        done = kijun("report", *arguments, *options, *small_standard, cwd=tmp_path)
        assert "Traceback" not in done.err
        return Reported(done.code, done.out)

    return run


def test_an_agency_that_meets_everything_and_what_nobody_can_judge(report: Any) -> None:
    found = report(COMPLETE)
    assert (found.code, found.verdicts) == (0, ALL)
    assert found.value["totals"] == {
        "clauses": 7,
        "not_met": 0,
        "not_judged": 0,
        "needs_person": 0,
        "not_covered": 1,
        "exempted": 0,
        "met": 6,
        "not_applicable": 0,
    }
    assert found.value["complete"] is True
    assert found.subject("2.1(b)", None)["why"] == "Documents do not show it."


def test_a_repository_with_everything_missing_meets_nothing(report: Any) -> None:
    found = report({"kijun.yaml": "{}\n", "o.yaml": organization()})
    assert "met" not in found.verdicts.values()
    assert found.verdicts["1.1(a)"] == "not_judged"
    assert found.verdicts["2.1(a)"] == "needs_person"
    assert found.subject("1.1(a)", None)["why"] == "There is no document to judge it for (System)."
    assert found.code == 0


def test_a_workspace_without_any_document_is_two(report: Any) -> None:
    found = report({"kijun.yaml": "{}\n"})
    assert found.code == 2
    assert set(found.verdicts.values()) == {"not_judged", "not_covered"}


@pytest.mark.parametrize(
    ("changed", "expected", "code"),
    [
        ({"s.yaml": system(r001="fail")}, {"1.1(a)": "not_met", "1.2(a)": "not_met", "1.2(a)(ii)": "not_met"}, 1),
        ({"s.yaml": system(r001="open")}, dict.fromkeys(ENCRYPTION, "not_judged"), 0),
        ({"s.yaml": system(r001="review")}, dict.fromkeys(ENCRYPTION, "needs_person"), 0),
        (
            {"s.yaml": system(r001="fail"), "e.yaml": waiver("TST-001", "System", "portal")},
            dict.fromkeys(ENCRYPTION, "exempted"),
            0,
        ),
        ({"s.yaml": system(r001="none")}, {"1.1(a)": "not_applicable", "1.2(a)(ii)": "not_applicable"}, 0),
        ({"s.yaml": system(r002="fail")}, {"1.1(b)": "not_met"}, 1),
        ({"a1.yaml": "{}\n"}, {"1.1(b)": "needs_person"}, 0),
        ({"n.yaml": network(r003="fail")}, {"1.2(a)": "not_met", "1.2(a)(i)": "not_met"}, 1),
        ({"s.yaml": system(spec="")}, {"1.2(a)": "not_judged", "1.2(a)(i)": "not_judged"}, 0),
        (
            {"s.yaml": system(spec=""), "n.yaml": network(r003="fail")},
            {"1.2(a)": "not_met", "1.2(a)(i)": "not_met"},
            1,
        ),
        (
            {"s2.yaml": system("second", r001="fail")},
            {**dict.fromkeys(ENCRYPTION, "not_met"), "1.1(b)": "needs_person"},
            1,
        ),
        ({"a2.yaml": signed(valid_until="2026-10-31")}, {"2.1(a)": "needs_person"}, 0),
        ({"a2.yaml": signed(signed_on="2026-11-02")}, {"2.1(a)": "needs_person"}, 0),
        ({"a2.yaml": signed("Organization/other")}, {"2.1(a)": "needs_person"}, 0),
    ],
    ids=lambda value: "+".join(value) if isinstance(value, dict) else "",
)  # fmt: skip
def test_what_a_change_does_to_the_verdicts(report: Any, changed: Files, expected: dict[str, str], code: int) -> None:
    found = report({**COMPLETE, **changed})
    assert found.verdicts == {**ALL, **expected}
    assert found.code == code


ABSENT = "  absent: [{kind: Network, reason: 単独の端末, approved_by: 佐藤, approved_on: 2026-04-01}]\n"


@pytest.mark.parametrize(
    "files", [{"s.yaml": system(spec=ABSENT)}, {"s.yaml": system(spec=""), "o.yaml": organization(spec=ABSENT)}]
)
def test_what_is_absent_on_purpose_is_not_applicable(report: Any, files: Files) -> None:
    changed = {name: content for name, content in {**COMPLETE, **files}.items() if name != "n.yaml"}
    found = report(changed)
    assert found.verdicts == {**ALL, "1.2(a)(i)": "not_applicable"}
    assert "単独の端末 (confirmed by 佐藤 on 2026-04-01)" in found.subject("1.2(a)(i)", "portal")["why"]


def test_a_document_that_breaks_its_schema_leaves_its_clauses_open(report: Any) -> None:
    found = report({**COMPLETE, "n2.yaml": network("second").replace("segments", "segment")})
    assert found.verdicts == {**ALL, "1.2(a)": "not_judged", "1.2(a)(i)": "not_judged"}
    broken = report({**COMPLETE, "n2.yaml": "{}\n", "s2.yaml": system("second").replace("purpose", "purpos")})
    assert broken.subject("1.1(a)", "second")["verdict"] == "not_judged"
    assert broken.subject("1.1(a)", "portal")["verdict"] == "met"


@pytest.mark.parametrize("content", ["a: [\n", "apiVersion: kijun/v1\nkind: System\nkind: System\n"])
def test_a_file_that_cannot_be_read_ends_in_two_and_nothing_is_met(report: Any, content: str) -> None:
    found = report({**COMPLETE, "broken.yaml": content})
    assert found.code == 2
    assert found.value["complete"] is False
    assert "met" not in found.verdicts.values()
    assert "met" not in [one["verdict"] for clause in found.value["clauses"] for one in clause["subjects"]]


def test_a_document_outside_the_paths_is_not_judged(report: Any) -> None:
    found = report(COMPLETE, "s.yaml", "o.yaml")
    assert found.verdicts["1.1(a)"] == "met"
    assert found.verdicts["1.2(a)(i)"] == "not_judged"
    assert found.verdicts["2.1(a)"] == "needs_person"


def test_evidence_of_each_verdict(report: Any) -> None:
    met = report(COMPLETE)
    subject = met.subject("1.1(b)", "portal")
    assert subject["evidence"]["passed"] == [
        {"rule": "TST-002", "documents": [{"kind": "System", "name": "portal", "path": "s.yaml"}]}
    ]
    signed = subject["evidence"]["attestations"][0]
    assert (signed["signer"], signed["role"], signed["signed_on"], signed["valid_until"], signed["stands"]) == (
        "佐藤 花子",
        "ciso",
        "2026-04-01",
        "2027-03-31",
        True,
    )
    failing = report({**COMPLETE, "s.yaml": system(r001="fail"), "a1.yaml": "{}\n"})
    finding = failing.subject("1.1(a)", "portal")["evidence"]["findings"][0]
    assert (finding["path"], finding["line"], finding["column"]) == ("s.yaml", 4, 9)
    assert (finding["rule"], finding["message"]) == ("TST-001", '"portal" does not meet it')
    asked = failing.subject("1.1(b)", "portal")["asks"]
    assert asked == {
        "question": "Are the logs examined every month?",
        "evidence": "Records of the examinations",
        "signers": ["Chief information security officer", "System security officer"],
        "command": "kijun attest 'test-std:1.1(b)' --subject System/portal",
    }
    waived = report({**COMPLETE, "s.yaml": system(r001="fail"), "e.yaml": waiver("TST-001", "System", "portal")})
    exempted = waived.subject("1.1(a)", "portal")["evidence"]["exempted"][0]["exception"]
    assert (exempted["approver"], exempted["expires_on"]) == ("統括情報セキュリティ責任者 佐藤", "2026-12-31")


def test_provenance_of_a_clause(report: Any) -> None:
    clause = report(COMPLETE).value["clauses"][0]
    assert clause["rules"] == ["TST-001"]
    assert clause["provenance"] == {
        "edition": "第1版",
        "source": "https://example.jp/standard",
        "confidence": "official",
        "basis": {"TST-001": "official"},
    }


def test_part_and_verdict_choose_what_is_shown(report: Any) -> None:
    files = {**COMPLETE, "s.yaml": system(r002="fail")}
    assert list(report(files, "--part", "2").verdicts) == ["2.1(a)", "2.1(b)"]
    shown = report(files, "--verdict", "not_met", "--verdict", "not_covered")
    assert shown.verdicts == {"1.1(b)": "not_met", "2.1(b)": "not_covered"}
    assert report(files, "--verdict", "met").code == 1


def test_the_report_is_the_same_bytes_for_the_same_input(report: Any) -> None:
    assert report(COMPLETE).value == report(COMPLETE).value


SAID = {
    "ja": ("不適合", "通信を暗号化する。", "文書からは分からない。", "「portal」は満たしていません"),
    "en": ("Not met", "Traffic is encrypted.", "Documents do not show it.", '"portal" does not meet it'),
}


@pytest.mark.parametrize("output_format", ["text", "markdown"])
@pytest.mark.parametrize("language", ["ja", "en"])
def test_reports_for_people_say_verdict_reason_evidence_and_command(
    tmp_path: Path, kijun: Kijun, small_standard: list[Any], output_format: str, language: str
) -> None:
    write(tmp_path, {**COMPLETE, "s.yaml": system(r001="fail"), "a1.yaml": "{}\n"})
    options = ["--standard", STANDARD, "--as-of", AS_OF, "--format", output_format, "--lang", language]
    run = kijun("report", *options, *small_standard, cwd=tmp_path)
    assert run.code == 1
    shown = html.unescape(run.out)
    command = "kijun attest 'test-std:1.1(b)' --subject System/portal"
    for one in ("✗", "s.yaml:4:9", "TST-001", command, *SAID[language]):
        assert one in shown, one
    assert "\x1b" not in run.out


def test_an_unknown_standard_is_two_and_the_known_are_named(kijun: Kijun) -> None:
    for command in ("report", "coverage"):
        run = kijun(command, "--standard", "unified-r6", "--lang", "en")
        assert (run.code, run.out) == (2, "")
        assert 'no standard "unified-r6"; known are' in run.err
        assert "unified-r7, all" in run.err


def test_help_explains_the_exit_codes(kijun: Kijun) -> None:
    text = " ".join(kijun("report", "--help").out.split())
    assert "Exit code 0: no clause is" in text
    assert "2: the run was incomplete" in text
