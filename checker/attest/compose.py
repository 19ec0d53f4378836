"""The text of an Attestation document, with the question and the evidence expected as comments."""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from checker.model import Language
from checker.standards import Clause

NAME_LENGTH = 100
UNSEEN = re.compile("[\x7f-\x9f\u2028\u2029\ufeff\ud800-\udfff\ufffe\uffff]")
"""Characters JSON leaves as they are and YAML does not."""
COMMENTS = {
    "evidence": ("求められる証拠", "Evidence expected"),
    "signers": ("証明できる役割", "Who may sign"),
    "renewal": ("更新", "Renewal"),
    "months": ("{} か月以内", "within {} months"),
    "fill": (
        "答えたら statement、evidence、signer、signed_on、valid_until、reviewed_by を書き、state の行を消す。",
        "To answer: write statement, evidence, signer, signed_on, valid_until, reviewed_by and remove the line state.",
    ),
}


@dataclass(frozen=True, slots=True)
class Subject:
    """The document an attestation is about."""

    kind: str
    name: str

    def __str__(self) -> str:
        return f"{self.kind}/{self.name}"


@dataclass(frozen=True, slots=True)
class Evidence:
    """A file of the repository with the SHA-256 of its content, or a reference to something kept elsewhere."""

    path: str = ""
    sha256: str = ""
    reference: str = ""


@dataclass(frozen=True, slots=True)
class Answer:
    """What a person says; it is signed when ``signed_on`` is set, else a draft of an open attestation."""

    statement: str = ""
    conclusion: str = "met"
    evidence: Sequence[Evidence] = ()
    signer: Mapping[str, str] | None = None
    reviewer: str = ""
    signed_on: str = ""
    valid_until: str = ""


def document_name(clause: Clause, subject: Subject) -> str:
    """Return the name of the attestation of ``clause`` for ``subject``: the same in every run, and unique."""
    row = re.sub("[^a-z0-9]+", "-", clause.row["id"].lower()).strip("-")
    name = f"{clause.standard}-{row}-{subject.name}"
    if len(name) <= NAME_LENGTH:
        return name
    digest = hashlib.sha256(name.encode()).hexdigest()[:12]
    return f"{name[: NAME_LENGTH - 13]}-{digest}"


def compose(
    clause: Clause, subject: Subject, answer: Answer, roles: Mapping[str, Mapping[str, str]], language: Language
) -> str:
    """Return the document as YAML; ``roles`` are the titles of the standard's roles."""
    row = clause.row["attestation"]
    signed = bool(answer.signed_on)
    lines = [*_comments(clause, roles, language, signed=signed)]
    lines += ["apiVersion: kijun/v1", "kind: Attestation", "metadata:", f"  name: {document_name(clause, subject)}"]
    lines += ["spec:", f"  clause: {clause.name}", f"  subject: {{kind: {subject.kind}, name: {subject.name}}}"]
    if not signed:
        lines.append("  state: open")
    lines.append(f"  question: {_text(row['question'][language])}")
    if answer.conclusion != "met":
        lines.append(f"  conclusion: {answer.conclusion}")
    if answer.statement:
        lines.append(f"  statement: {_text(answer.statement)}")
    if answer.evidence:
        lines += ["  evidence:", *(f"    - {_map(_evidence(entry))}" for entry in answer.evidence)]
    if answer.signer:
        lines.append(f"  signer: {_map(answer.signer)}")
    if signed:
        lines += [f"  signed_on: {answer.signed_on}", f"  valid_until: {answer.valid_until}"]
    if answer.reviewer:
        lines.append(f"  reviewed_by: {_map({'name': answer.reviewer})}")
    return "\n".join(lines) + "\n"


def put_into(text: str, index: int, count: int, document: str) -> str | None:
    """Return ``text``, a file of ``count`` documents, with the one at ``index`` replaced.

    None when its documents are not told apart by lines with ``---`` alone.
    """
    parts = re.split(r"(?m)^---[ \t]*\n", text)
    if len(parts) == count + 1 and not parts[0].strip():
        return "---\n".join([*parts[: index + 1], document, *parts[index + 2 :]])
    if len(parts) == count:
        return "---\n".join([*parts[:index], document, *parts[index + 1 :]])
    return None


def role_titles(codes: Sequence[str], roles: Mapping[str, Mapping[str, str]], language: Language) -> str:
    """Return the roles with their titles, as ``code (title)``."""
    spoken = [(code, roles.get(code, {}).get(language, "")) for code in codes]
    return ", ".join(f"{code} ({title})" if title else code for code, title in spoken)


def _comments(clause: Clause, roles: Mapping[str, Mapping[str, str]], language: Language, *, signed: bool) -> list[str]:
    row, english = clause.row["attestation"], language == "en"
    said = {name: words[english] for name, words in COMMENTS.items()}
    lines = [
        f"{clause.name}  {clause.row.get('text', {}).get(language, '')}".rstrip(),
        f"{said['evidence']}: {row['evidence'][language]}",
        f"{said['signers']}: {role_titles(row['signers'], roles, language)}",
        f"{said['renewal']}: {said['months'].format(row['renewal_months'])}",
    ]
    if not signed:
        lines.append(said["fill"])
    return [f"# {' '.join(line.split())}" for line in lines]


def _evidence(entry: Evidence) -> Mapping[str, str]:
    return {"path": entry.path, "sha256": entry.sha256} if entry.path else {"reference": entry.reference}


def _map(fields: Mapping[str, Any]) -> str:
    return "{" + ", ".join(f"{key}: {_text(value)}" for key, value in fields.items()) + "}"


def _text(text: str) -> str:
    """Return ``text`` as a YAML scalar that is this text and nothing else: a hash of digits stays a text."""
    quoted = json.dumps(text, ensure_ascii=False)
    return UNSEEN.sub(lambda found: f"\\u{ord(found[0]):04x}", quoted)
