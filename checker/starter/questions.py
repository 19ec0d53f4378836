"""All attestations about one document as open questions, one file a section of the standard."""

from __future__ import annotations

from checker.attest.compose import Answer, Subject, compose
from checker.attest.rows import SUBJECT_KINDS
from checker.compiled import CompiledPolicies
from checker.model import Language
from checker.standards import DEFAULT, Clause, parents

DIRECTORY = "attestations"
FOLDERS = {kind: scope.replace("_", "-") for scope, kind in SUBJECT_KINDS.items()}


def open_questions(
    compiled: CompiledPolicies, subject: Subject, language: Language, answered: frozenset[str] = frozenset()
) -> dict[str, str]:
    """Return files by path with an open attestation for each clause about ``subject`` that is not ``answered``."""
    catalogue = compiled.standards[DEFAULT]
    sections: dict[str, list[Clause]] = {}
    titles: dict[str, str] = {}
    for row in catalogue["clauses"]:
        clause = Clause(DEFAULT, row)
        asks = "attestation" in row and SUBJECT_KINDS.get(row.get("scope", "")) == subject.kind
        if asks and clause.name not in answered:
            section = next(
                (above for above in parents(compiled.standards, clause) if above.row["level"] == "section"), clause
            )
            sections.setdefault(section.row["id"], []).append(clause)
            title = section.row.get("title", {})
            titles[section.row["id"]] = title.get(language) or title.get("en", "")
    roles = catalogue.get("roles", {})
    return {
        f"{DIRECTORY}/{FOLDERS[subject.kind]}/{subject.name}/{section}.yaml": "---\n".join(
            [
                f"# {section} {titles[section]}\n\n{compose(clauses[0], subject, Answer(), roles, language)}",
                *(compose(clause, subject, Answer(), roles, language) for clause in clauses[1:]),
            ]
        )
        for section, clauses in sections.items()
    }
