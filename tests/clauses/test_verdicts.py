"""The verdict on a clause: each verdict, what comes before what, and what may never be claimed."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path

import pytest
from support import ROOT
from workspaces import ASKED, Workspace, absent, attestation, clause, document, rule, said

from checker.messages import TEMPLATES
from checker.model import Notification

SYSTEM = document("System", "a")
OTHER = document("System", "b")
FILE = SYSTEM.source.path
ORGANIZATION = document("Organization", "agency")
SIGNED = attestation("signed", SYSTEM)
BEYOND = clause(beyond={"ja": "残り", "en": "the rest"}, attestation=ASKED)
ATTESTED = clause(state="attested", attestation=ASKED)


def test_a_clause_is_met_when_every_rule_passed() -> None:
    workspace = Workspace((SYSTEM,))
    assert workspace.shown() == {"System/a": "met"}
    assert [
        (entry.rule, entry.documents[0].path) for entry in workspace.verdicts()["1"].subjects[0].evidence.passed
    ] == [("R-1", FILE)]


@pytest.mark.parametrize(
    ("kind", "verdict"),
    [
        ("fail", "not_met"),
        ("open", "not_judged"),
        ("silent", "not_judged"),
        ("review", "needs_person"),
        ("waived", "exempted"),
        ("pass", "met"),
        ("notApplicable", "not_applicable"),
    ],
)
def test_each_outcome_of_the_only_rule_has_its_verdict(kind: str, verdict: str) -> None:
    assert Workspace((SYSTEM,), says={("R-1", FILE): kind}).verdict() == verdict


ORDER = ("fail", "open", "review", "waived", "pass", "notApplicable")
OF = dict(zip(ORDER, ("not_met", "not_judged", "needs_person", "exempted", "met", "not_applicable"), strict=True))


@pytest.mark.parametrize("worse", ORDER)
@pytest.mark.parametrize("better", ORDER)
def test_of_two_rules_the_worse_outcome_decides(worse: str, better: str) -> None:
    rules = (rule("R-1", "System"), rule("R-2", "System"))
    workspace = Workspace((SYSTEM,), rules=rules, says={("R-1", FILE): worse, ("R-2", FILE): better})
    assert workspace.verdict() == OF[min(worse, better, key=ORDER.index)]


@pytest.mark.parametrize("worse", ORDER)
@pytest.mark.parametrize("better", ORDER)
def test_of_two_subjects_the_worse_verdict_is_the_clauses(worse: str, better: str) -> None:
    workspace = Workspace((SYSTEM, OTHER), says={("R-1", FILE): worse, ("R-1", OTHER.source.path): better})
    assert workspace.shown() == {"System/a": OF[worse], "System/b": OF[better]}
    assert workspace.verdict() == OF[min(worse, better, key=ORDER.index)]


@pytest.mark.parametrize("worse", ORDER)
@pytest.mark.parametrize("better", ORDER)
@pytest.mark.parametrize("own", [True, False])
def test_a_requirement_is_as_bad_as_its_items_and_itself(worse: str, better: str, own: bool) -> None:
    rows = (clause(), clause("1(i)", level="item", parent="1"), clause("1(ii)", level="item", parent="1"))
    rules = (
        rule("R-1", "System", clauses=["1(i)"]),
        rule("R-2", "System", clauses=["1" if own else "1(ii)"]),
        rule("R-3", "System", clauses=["1(ii)"]),
    )
    says = {("R-1", FILE): worse, ("R-2", FILE): better, ("R-3", FILE): better}
    workspace = Workspace((SYSTEM,), rows, rules, says)
    assert workspace.shown() == {"System/a": OF[min(worse, better, key=ORDER.index)]}
    assert workspace.verdict("1(i)") == OF[worse]


def test_a_requirement_with_an_uncovered_item_is_not_met() -> None:
    why = {"ja": "理由", "en": "why"}
    rows = (clause(), clause("1(i)", level="item", parent="1"))
    uncovered = clause("1(ii)", level="item", parent="1", state="uncovered", why=why)
    workspace = Workspace((SYSTEM,), (*rows, uncovered), (rule("R-1", "System", clauses=["1(i)"]),))
    assert (workspace.verdict("1(i)"), workspace.verdict("1(ii)")) == ("met", "not_covered")
    assert workspace.shown() == {"System/a": "not_covered"}


def test_an_item_about_other_subjects_counts_as_a_whole_for_the_requirements_own() -> None:
    rows = (clause(scope="organization"), clause("1(i)", level="item", parent="1"))
    rules = (rule("R-1", "Organization"), rule("R-2", "System", clauses=["1(i)"]))
    workspace = Workspace((ORGANIZATION, SYSTEM, OTHER), rows, rules, {("R-2", FILE): "fail"})
    assert workspace.shown("1(i)") == {"System/a": "not_met", "System/b": "met"}
    assert workspace.shown() == {"Organization/agency": "not_met", "System/a": "not_met", "System/b": "met"}
    worse = replace(workspace, says={("R-1", ORGANIZATION.source.path): "fail"})
    assert worse.shown() == {"Organization/agency": "not_met", "System/a": "met", "System/b": "met"}
    assert worse.verdict() == "not_met"


def test_a_rule_without_a_document_leaves_the_clause_not_judged() -> None:
    rules = (rule("R-1", "System"), rule("R-2", "Network"))
    workspace = Workspace((SYSTEM,), rules=rules)
    assert (workspace.verdict(), workspace.codes()) == ("not_judged", ["verdict-nothing-to-judge"])
    tied = replace(workspace, documents=(document("System", "a", network="n"), document("Network", "n")))
    assert tied.verdict() == "met"


def test_a_kind_that_the_system_or_the_organization_declares_absent_is_not_applicable() -> None:
    rules = (rule("R-1", "System"), rule("R-2", "Network"))
    for documents in (
        (document("System", "a", absent=[absent("Network")]),),
        (SYSTEM, document("Organization", "agency", absent=[absent("Network")])),
    ):
        assert Workspace(documents, rules=rules).verdict() == "met"
        alone = Workspace(documents, rules=(rule("R-2", "Network"),))
        assert (alone.verdict(), alone.codes()) == ("not_applicable", ["verdict-absent"])


@pytest.mark.parametrize(
    "documents",
    [
        (document("System", "a", absent=[absent("Network", "2026-11-02")]),),
        (SYSTEM, document("Organization", "agency", absent=[absent("Network")]), document("Organization", "other")),
        (SYSTEM, document("Organization", "agency", absent=[absent("Network")]), document("Network", "n")),
    ],
    ids=["declared later", "one organisation says nothing", "there is one all the same"],
)
def test_a_declaration_of_absence_that_does_not_hold_changes_nothing(documents: tuple[object, ...]) -> None:
    workspace = Workspace(documents, rules=(rule("R-1", "System"), rule("R-2", "Network")))  # type: ignore[arg-type]
    assert workspace.verdict() == "not_judged"


def test_without_a_subject_the_clause_is_not_judged_unless_none_is_declared() -> None:
    assert Workspace((ORGANIZATION,)).shown() == {"": "not_judged"}
    none = document("Organization", "agency", absent=[absent("System")])
    assert Workspace((none,)).shown() == {"": "not_applicable"}


def test_an_empty_repository_meets_nothing() -> None:
    rows = (clause(), clause("2", scope="organization"), {**ATTESTED, "id": "3"}, clause("4", scope="contract"))
    found = Workspace((), rows, (rule("R-1", "System"), rule("R-2", "Contract", clauses=["4"]))).verdicts()
    assert {entry.verdict for entry in found.values()} == {"not_judged"}


def test_a_document_that_belongs_to_no_subject_shows_what_is_wrong_with_it() -> None:
    stray = document("Network", "n")
    rules = (rule("R-1", "System"), rule("R-2", "Network"))
    declared = document("System", "a", absent=[absent("Network")])
    workspace = Workspace((declared, stray), rules=rules, says={("R-2", stray.source.path): "fail"})
    assert workspace.shown() == {"System/a": "met", "Network/n": "not_met"}
    assert workspace.verdict() == "not_met"
    assert "verdict-stray" in workspace.codes()
    assert replace(workspace, says={}).shown() == {"System/a": "met"}


def test_a_system_answers_for_the_chain_below_it_and_not_for_other_systems() -> None:
    documents = (
        document("System", "a", contracts=["c"]),
        document("System", "b", contracts=["d"]),
        document("Contract", "c", supplier="s"),
        document("Contract", "d", supplier="s"),
        document("Contract", "below", upstream_contract="c", supplier="t"),
        document("Supplier", "s"),
        document("Supplier", "t"),
    )
    rules = (rule("R-1", "Contract"), rule("R-2", "Supplier"))
    for failing, shown in (
        ("Contract-c", {"System/a": "not_met", "System/b": "met"}),
        ("Contract-d", {"System/a": "met", "System/b": "not_met"}),
        ("Supplier-s", {"System/a": "not_met", "System/b": "not_met"}),
        ("Supplier-t", {"System/a": "not_met", "System/b": "met"}),
        ("Contract-below", {"System/a": "not_met", "System/b": "met"}),
    ):
        says = {(one["id"], f"{failing}.yaml"): "fail" for one in rules}
        assert Workspace(documents, rules=rules, says=says).shown() == shown, failing


def test_a_contract_does_not_answer_for_the_other_contracts_of_the_one_above() -> None:
    documents = (
        document("Contract", "top", subcontracts=[{"contract": "x"}, {"contract": "y"}]),
        document("Contract", "x", upstream_contract="top"),
        document("Contract", "y"),
    )
    rows = (clause(scope="contract"),)
    workspace = Workspace(documents, rows, (rule("R-1", "Contract"),), {("R-1", "Contract-y.yaml"): "fail"})
    assert workspace.shown() == {"Contract/top": "not_met", "Contract/y": "not_met"}
    above = replace(workspace, says={("R-1", "Contract-top.yaml"): "fail"})
    assert above.shown() == {"Contract/top": "not_met", "Contract/y": "met"}


def test_a_subcontract_is_part_of_the_contract_at_the_head_of_its_chain() -> None:
    chain = (
        document("Contract", "top"),
        document("Contract", "below", upstream_contract="top"),
        document("Contract", "deep", upstream_contract="below"),
    )
    rows, rules = (clause(scope="contract"),), (rule("R-1", "Contract"),)
    deepest = Workspace(chain, rows, rules, {("R-1", "Contract-deep.yaml"): "fail"})
    assert deepest.shown() == {"Contract/top": "not_met"}
    ring = (document("Contract", "a", upstream_contract="b"), document("Contract", "b", upstream_contract="a"))
    assert set(Workspace(ring, rows, rules).shown()) == {"Contract/a", "Contract/b"}
    orphan = (document("Contract", "left", upstream_contract="gone"),)
    assert set(Workspace(orphan, rows, rules).shown()) == {"Contract/left"}


def test_to_an_organization_every_document_belongs() -> None:
    workspace = Workspace(
        (ORGANIZATION, SYSTEM, OTHER), (clause(scope="organization"),), says={("R-1", OTHER.source.path): "fail"}
    )
    assert workspace.shown() == {"Organization/agency": "not_met"}


def test_an_attested_clause_needs_an_attestation_that_stands() -> None:
    assert Workspace((SYSTEM,), (ATTESTED,), ()).shown() == {"System/a": "needs_person"}
    assert Workspace((SYSTEM, SIGNED), (ATTESTED,), ()).shown() == {"System/a": "met"}
    assert Workspace((SYSTEM, attestation("b", OTHER)), (ATTESTED,), ()).shown() == {"System/a": "needs_person"}
    assert Workspace((SYSTEM, attestation("b", SYSTEM, "2")), (ATTESTED,), ()).verdict() == "needs_person"


@pytest.mark.parametrize(
    ("changes", "verdict"),
    [
        ({"valid_until": "2026-11-01"}, "met"),
        ({"valid_until": "2026-10-31"}, "needs_person"),
        ({"signed_on": "2026-11-01"}, "met"),
        ({"signed_on": "2026-11-02"}, "needs_person"),
        ({"conclusion": "met"}, "met"),
        ({"conclusion": "not_met"}, "not_met"),
        ({"conclusion": "not_applicable"}, "not_applicable"),
        ({"conclusion": "not_met", "valid_until": "2026-10-31"}, "needs_person"),
    ],
)
def test_dates_and_conclusion_of_an_attestation(changes: dict[str, str], verdict: str) -> None:
    signed = attestation("signed", SYSTEM, **changes)
    assert Workspace((SYSTEM, signed), (ATTESTED,), ()).verdict() == verdict


@pytest.mark.parametrize("kind", ["fail", "waived", "open", "silent"])
def test_an_attestation_with_a_finding_or_without_a_verdict_of_its_own_does_not_stand(kind: str) -> None:
    rules = (rule("R-9", "Attestation", clauses=[]),)
    workspace = Workspace((SYSTEM, SIGNED), (ATTESTED,), rules, {("R-9", SIGNED.source.path): kind})
    assert (workspace.verdict(), workspace.codes()) == ("needs_person", ["verdict-attestation-void"])
    assert replace(workspace, says={}).verdict() == "met"


def test_a_finding_of_the_program_itself_voids_an_attestation_too() -> None:
    workspace = Workspace((SYSTEM, SIGNED), (ATTESTED,), (), extra=(said("DOC-006", "fail", SIGNED),))
    assert workspace.verdict() == "needs_person"


def test_attestations_that_contradict_each_other_need_a_person() -> None:
    other = attestation("other", SYSTEM, conclusion="not_applicable")
    assert Workspace((SYSTEM, SIGNED, other), (ATTESTED,), ()).verdict() == "needs_person"
    worse = attestation("worse", SYSTEM, conclusion="not_met")
    assert Workspace((SYSTEM, SIGNED, worse), (ATTESTED,), ()).verdict() == "not_met"


@pytest.mark.parametrize(
    ("kind", "without", "with_attestation"),
    [
        ("pass", "needs_person", "met"),
        ("fail", "not_met", "not_met"),
        ("waived", "needs_person", "exempted"),
        ("open", "not_judged", "not_judged"),
        ("review", "needs_person", "met"),
        ("notApplicable", "needs_person", "met"),
    ],
)
def test_what_rules_do_not_reach_is_attested_and_does_not_outweigh_them(
    kind: str, without: str, with_attestation: str
) -> None:
    says = {("R-1", FILE): kind}
    assert Workspace((SYSTEM,), (BEYOND,), says=says).verdict() == without
    assert Workspace((SYSTEM, SIGNED), (BEYOND,), says=says).verdict() == with_attestation


def test_an_attestation_answers_the_questions_of_rules() -> None:
    workspace = Workspace((SYSTEM,), says={("R-1", FILE): "review"})
    assert workspace.verdict() == "needs_person"
    assert replace(workspace, documents=(SYSTEM, SIGNED)).verdict() == "met"


def test_what_is_declared_absent_needs_no_attestation() -> None:
    documents = (document("System", "a", absent=[absent("Network")]),)
    assert Workspace(documents, (BEYOND,), (rule("R-1", "Network"),)).verdict() == "not_applicable"


@pytest.mark.parametrize("broken", ["SCH-001", "DOC-003"])
def test_a_document_that_breaks_its_format_keeps_its_clauses_from_being_met(broken: str) -> None:
    wrong = document("Network", "wrong")
    rules = (rule("R-1", "System"), rule("R-2", "Network"))
    documents = (document("System", "a", network="n"), document("Network", "n"))
    extra = (said(broken, "fail", wrong),)
    workspace = Workspace(documents, rules=rules, extra=extra)
    assert (workspace.verdict(), workspace.codes()) == ("not_judged", ["verdict-broken"])
    assert Workspace(documents, extra=extra).verdict() == "met", "no rule of the clause judges a Network"


def test_an_organization_that_breaks_its_format_may_have_set_other_values_for_rules() -> None:
    workspace = Workspace((SYSTEM,), extra=(said("SCH-003", "fail", ORGANIZATION),))
    assert (workspace.verdict(), workspace.codes()) == ("not_judged", ["verdict-broken"])


def test_a_subject_that_breaks_its_format_is_shown_and_the_others_are_judged() -> None:
    workspace = Workspace((SYSTEM,), extra=(said("SCH-002", "fail", OTHER),))
    assert workspace.shown() == {"System/a": "met", "System/b": "not_judged"}


def test_a_document_whose_kind_is_not_certain_could_be_any() -> None:
    workspace = Workspace((SYSTEM,), extra=(said("DOC-001", "fail", document("Sytem", "b")),))
    assert workspace.shown() == {"System/a": "not_judged"}


def test_a_reference_that_leads_nowhere_leaves_its_clauses_not_judged() -> None:
    system = document("System", "a", contracts=["c", "gone"])
    documents = (system, document("Contract", "c", supplier="s"), document("Supplier", "s"))
    extra = (said("DOC-004", "fail", system, kind="Contract", name="gone"),)
    for kind in ("Contract", "Supplier"):
        workspace = Workspace(documents, rules=(rule("R-1", kind),), extra=extra)
        assert (workspace.verdict(), workspace.codes()) == ("not_judged", ["verdict-dangling"])
    assert Workspace(documents, extra=extra).verdict() == "met"


def test_a_document_nobody_asked_about_is_not_judged() -> None:
    rules = (rule("R-1", "System"), rule("R-2", "Network"))
    networks = (document("Network", "n", systems=["a"]), document("Network", "m", systems=["a"]))
    workspace = Workspace((SYSTEM, networks[0]), rules=rules, unjudged=(networks[1],))
    assert (workspace.verdict(), workspace.codes()) == ("not_judged", ["verdict-no-outcome"])


@pytest.mark.parametrize(
    "note", [Notification("error", "unreadable-file"), Notification("warning", "workspace-document")]
)
def test_a_run_that_could_not_look_at_everything_meets_nothing(note: Notification) -> None:
    workspace = Workspace((SYSTEM, OTHER), notes=(note,), says={("R-1", OTHER.source.path): "fail"})
    assert workspace.shown() == {"System/a": "not_judged", "System/b": "not_met"}
    assert Workspace((SYSTEM, SIGNED), (ATTESTED,), (), notes=(note,)).verdict() == "not_judged"


def test_a_warning_changes_nothing() -> None:
    assert Workspace((SYSTEM,), notes=(Notification("warning", "excluded"),)).verdict() == "met"


@pytest.mark.parametrize("kind", ORDER)
def test_an_unconfirmed_clause_decides_nothing(kind: str) -> None:
    row = clause(confidence="unconfirmed")
    workspace = Workspace((SYSTEM,), (row,), says={("R-1", FILE): kind})
    assert workspace.verdict() == "not_judged"
    assert workspace.codes()[0] == "verdict-unconfirmed"


def test_a_clause_that_is_not_written_yet_can_fail_and_cannot_be_met() -> None:
    row = {"id": "1", "level": "requirement"}
    assert Workspace((SYSTEM,), (row,)).shown() == {"System/a": "not_judged"}
    assert Workspace((SYSTEM,), (row,), says={("R-1", FILE): "fail"}).shown() == {"System/a": "not_met"}
    assert Workspace((SYSTEM,), (row,), ()).shown() == {"": "not_covered"}


def test_every_reason_has_its_sentence() -> None:
    text = "".join(path.read_text("utf-8") for path in Path(ROOT / "checker" / "clauses").glob("*.py"))
    used = set(re.findall(r'"(verdict-[a-z-]+)"', text))
    assert used == {code for code in TEMPLATES if code.startswith("verdict-")}
