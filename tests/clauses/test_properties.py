"""What holds of every workspace: less evidence never helps, a failure never helps, and only what was judged is met."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st
from workspaces import ASKED, Workspace, attestation, clause, document, rule

from checker.clauses.model import VERDICTS
from checker.model import Document, Notification

SYSTEMS = ("a", "b", "c")
OUTCOMES = ("pass", "pass", "pass", "fail", "open", "review", "waived", "notApplicable", "silent")
HARMLESS = ("pass", "notApplicable")
RULES = (
    rule("R-1", "System", clauses=["1(i)"]),
    rule("R-2", "Network", clauses=["1", "1(ii)"]),
    rule("R-3", "Contract", "Supplier", clauses=["1(ii)", "2"]),
    rule("R-4", "Organization", clauses=["3"]),
)
ROWS = (
    clause(),
    clause("1(i)", level="item", parent="1"),
    clause("1(ii)", level="item", parent="1", beyond={"ja": "残り", "en": "rest"}, attestation=ASKED),
    clause("2"),
    clause("3", scope="organization"),
    clause("4", state="attested", attestation=ASKED),
)


@st.composite
def workspaces(draw: st.DrawFn) -> Workspace:
    """Return some agency with some outcomes."""
    documents: list[Document] = [document("Organization", "agency")] if draw(st.booleans()) else []
    documents += [document("Contract", name, supplier="s") for name in draw(st.sets(st.sampled_from("xyz")))]
    documents += [document("Supplier", "s")] if draw(st.booleans()) else []
    documents += [document("Network", name) for name in draw(st.sets(st.sampled_from("mn")))]
    for name in draw(st.sets(st.sampled_from(SYSTEMS))):
        contracts = sorted(draw(st.sets(st.sampled_from("xyz"))))
        network = draw(st.sampled_from(["m", "n"]))
        documents.append(document("System", name, contracts=contracts, network=network))
        for identifier in draw(st.sets(st.sampled_from(["1(ii)", "4"]))):
            conclusion = draw(st.sampled_from(["met", "met", "not_met", "not_applicable"]))
            number = identifier.strip("()").replace("(", "-")
            signed = attestation(
                f"{name}-{number}", documents[-1 - _signed(documents)], identifier, conclusion=conclusion
            )
            documents.append(signed)
    says = {
        (one["id"], about.source.path): draw(st.sampled_from(OUTCOMES))
        for about in documents
        for one in RULES
        if about.kind in one["kinds"]
    }
    return Workspace(tuple(documents), ROWS, RULES, says)


def _signed(documents: list[Document]) -> int:
    """Return how many attestations stand at the end."""
    count = 0
    while documents[-1 - count].kind == "Attestation":
        count += 1
    return count


def met(workspace: Workspace) -> set[tuple[str, str]]:
    """Return what is met, as (clause, subject), "" for the clause as a whole."""
    found = workspace.verdicts().values()
    whole = {(entry.row.id, "") for entry in found if entry.verdict == "met"}
    return whole | {
        (entry.row.id, one.subject.title)
        for entry in found
        for one in entry.subjects
        if one.verdict == "met" and one.subject is not None
    }


@settings(deadline=None)
@given(workspaces(), st.data())
def test_removing_a_document_without_fault_never_turns_a_clause_to_met(
    workspace: Workspace, data: st.DataObject
) -> None:
    harmless = [
        about
        for about in workspace.documents
        if all(kind in HARMLESS for (_, path), kind in workspace.says.items() if path == about.source.path)
        and about.value["spec"].get("conclusion", "met") == "met"
    ]
    if not harmless:
        return
    removed = data.draw(st.sampled_from(harmless))
    fewer = replace(workspace, documents=tuple(one for one in workspace.documents if one is not removed))
    appeared = met(fewer) - met(workspace)
    # A subject that goes away takes its open questions with it; nothing else may look better.
    assert not {(row, subject) for row, subject in appeared if subject or removed.kind != "System"}


@settings(deadline=None)
@given(workspaces(), st.data())
def test_a_further_failure_never_makes_anything_met(workspace: Workspace, data: st.DataObject) -> None:
    if not workspace.says:
        return
    where = data.draw(st.sampled_from(sorted(workspace.says)))
    worse = replace(workspace, says={**workspace.says, where: "fail"})
    assert met(worse) <= met(workspace)


@settings(deadline=None)
@given(workspaces())
def test_a_met_clause_has_evidence_and_nothing_against_it(workspace: Workspace) -> None:
    for entry in workspace.verdicts().values():
        for one in entry.subjects:
            evidence = one.evidence
            if one.verdict == "met":
                assert not (evidence.findings or evidence.exempted or evidence.unknown or one.reasons)
                assert evidence.passed or any(signed.stands for signed in evidence.signatures) or entry.row.only_items
        verdicts = [one.verdict for one in entry.subjects]
        assert entry.verdict == min(verdicts, key=VERDICTS.index)


@settings(deadline=None)
@given(workspaces())
def test_an_incomplete_run_meets_nothing_and_changes_nothing_else(workspace: Workspace) -> None:
    incomplete = replace(workspace, notes=(Notification("error", "unreadable-file"),)).verdicts()
    assert not {entry.row.id for entry in incomplete.values() if entry.verdict == "met"}
    for identifier, entry in workspace.verdicts().items():
        if entry.row.only_items or entry.row.items:
            continue
        for before, after in zip(entry.subjects, incomplete[identifier].subjects, strict=True):
            assert after.verdict == ("not_judged" if before.verdict == "met" else before.verdict)


@settings(deadline=None)
@given(workspaces())
def test_every_clause_has_a_verdict_whatever_there_is(workspace: Workspace) -> None:
    found = workspace.verdicts()
    assert list(found) == [row["id"] for row in ROWS]
    assert all(entry.subjects for entry in found.values())
    assert all(entry.verdict in VERDICTS for entry in found.values())
