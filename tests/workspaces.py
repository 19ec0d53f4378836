"""Small workspaces made by hand: documents, what rules said of them, and a standard of a few clauses."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from checker.clauses.judge import judge_clauses
from checker.clauses.model import ClauseVerdict, Verdict
from checker.compiled import CompiledPolicies
from checker.model import Document, Location, Notification, Result, ResultKind, RunResult, SourceFile, Suppression

AS_OF = "2026-11-01"
STANDARD = "test-std"
TEXT = {"ja": "条文", "en": "text"}
ASKED = {"question": TEXT, "evidence": TEXT, "renewal_months": 12, "signers": ["ciso"]}
REFERENCES: dict[str, list[list[Any]]] = {
    "System": [[["spec", "contracts", None], "Contract"], [["spec", "network"], "Network"]],
    "Contract": [
        [["spec", "supplier"], "Supplier"],
        [["spec", "subcontracts", None, "contract"], "Contract"],
        [["spec", "upstream_contract"], "Contract"],
    ],
    "Network": [[["spec", "systems", None], "System"]],
}
KINDS = ("Organization", "System", "Contract", "Supplier", "Network", "CloudConfig", "Attestation")
WAIVED = Suppression("reigai", "e.yaml", "理由", "承認者", "2026-01-01", "2026-12-31")


def clause(identifier: str = "1", **changes: Any) -> dict[str, Any]:
    """Return a written, automated row of a catalogue about systems."""
    row = {"id": identifier, "level": "requirement", "scope": "system", "obliged": ["ciso"], "text": TEXT}
    return {**row, "state": "automated", **changes}


def rule(identifier: str, *kinds: str, clauses: Iterable[str] = ("1",)) -> dict[str, Any]:
    """Return a rule that judges ``kinds`` and cites clauses of the standard."""
    cited = [f"{STANDARD}:{clause}" for clause in clauses]
    return {"id": identifier, "kinds": list(kinds), "clauses": cited, "basis": "official", "severity": "high"}


def document(kind: str, name: str, **spec: Any) -> Document:
    """Return a document in a file of its own."""
    path = f"{kind}-{name}.yaml"
    value = {"apiVersion": "kijun/v1", "kind": kind, "metadata": {"name": name}, "spec": spec}
    return Document(SourceFile(path, b""), 0, kind, name, value)


def attestation(name: str, subject: Document, identifier: str = "1", **changes: Any) -> Document:
    """Return an attestation that is in force on the day of the run."""
    spec = {
        "clause": f"{STANDARD}:{identifier}",
        "subject": {"kind": subject.kind, "name": subject.name},
        "statement": "確かめた",
        "signer": {"name": "佐藤", "role": "ciso"},
        "signed_on": "2026-04-01",
        "valid_until": "2027-03-31",
    }
    return document("Attestation", name, **{**spec, **changes})


def absent(kind: str, approved_on: str = "2026-04-01") -> dict[str, str]:
    """Return a declaration that there is nothing of ``kind``."""
    return {"kind": kind, "reason": "該当なし", "approved_by": "佐藤", "approved_on": approved_on}


def said(rule: str, kind: ResultKind, about: Document, /, *, waived: bool = False, **args: str) -> Result:
    """Return what a rule said of a document."""
    place = Location(about.source.path, about.kind, about.name, (), "", None)
    return Result(rule, kind, place, args, suppression=WAIVED if waived else None)


@dataclass(frozen=True)
class Workspace:
    """Documents, a standard and rules. ``says`` is what rules say, (rule, file) → kind; the rest passes."""

    documents: tuple[Document, ...] = ()
    clauses: tuple[dict[str, Any], ...] = (clause(),)
    rules: tuple[dict[str, Any], ...] = (rule("R-1", "System"),)
    says: Mapping[tuple[str, str], str] = field(default_factory=dict)
    extra: tuple[Result, ...] = ()
    notes: tuple[Notification, ...] = ()
    unjudged: tuple[Document, ...] = ()

    def verdicts(self) -> dict[str, ClauseVerdict]:
        """Return the verdicts by the clauses' ids."""
        found = judge_clauses(self._result(), self._compiled(), [STANDARD], AS_OF)
        return {entry.row.id: entry for entry in found}

    def verdict(self, identifier: str = "1") -> Verdict:
        """Return the verdict on one clause."""
        return self.verdicts()[identifier].verdict

    def shown(self, identifier: str = "1") -> dict[str, Verdict]:
        """Return the verdicts on one clause by subject, "" for none."""
        subjects = self.verdicts()[identifier].subjects
        return {entry.subject.title if entry.subject else "": entry.verdict for entry in subjects}

    def codes(self, identifier: str = "1") -> list[str]:
        """Return why the verdict on one clause is what it is, over all subjects."""
        return [reason.code for entry in self.verdicts()[identifier].subjects for reason in entry.reasons]

    def _result(self) -> RunResult:
        results = []
        for about in self.documents:
            for one in self.rules:
                kind = self.says.get((one["id"], about.source.path), "pass")
                if about.kind in one["kinds"] and kind != "silent":
                    waived = kind == "waived"
                    results.append(said(one["id"], "fail" if waived else kind, about, waived=waived))  # type: ignore[arg-type]
        return RunResult((*results, *self.extra), self.notes, self.documents, (), others=self.unjudged)

    def _compiled(self) -> CompiledPolicies:
        head = {"id": STANDARD, "edition": "1", "confidence": "official", "clauses": list(self.clauses)}
        return CompiledPolicies(
            module=b"",
            manifest={},
            rules=list(self.rules),
            standards={STANDARD: head},
            parameters={},
            reference={},
            schemas={kind: {} for kind in KINDS},
            references={kind: REFERENCES.get(kind, []) for kind in KINDS},
            files={kind: [] for kind in KINDS},
        )
