"""The index stage: the facts that rules may look up across documents, ``data.kijun.workspace`` and its parameters.

The workspace maps each kind to its documents by name, and ``referrers`` says which fields name a document.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from checker.compiled import CompiledPolicies
from checker.expectation import did_you_mean
from checker.model import Document, JsonValue, Judgement, Path
from checker.packed import Packed, Reference, text_in, text_of

Pattern = Sequence[str | None]
Files = Mapping[str, Mapping[str, str]]
"""Files by path from the root: ``sha256`` of the content, nothing when it could not be read; see checker/files.py."""


@dataclass(frozen=True, slots=True)
class Index:
    """What is known of the documents together.

    ``documents`` are they by (kind, name), the first of those that share one; ``referrers`` says per kind and name
    which fields name that document. ``judgements`` are about the workspace itself: names that stand twice, references
    that lead nowhere. ``files`` are the files of the repository that documents name, as rules see them.
    """

    documents: Mapping[tuple[str, str], Document]
    referrers: Mapping[str, Mapping[str, list[JsonValue]]]
    judgements: tuple[Judgement, ...]
    files: Files = field(default_factory=dict)

    def workspace(self, run: str, part: Part | None = None) -> dict[str, Any]:
        """Return ``data.kijun.workspace``, or that ``part`` of it. ``run`` marks this run's workspace."""
        kinds: dict[str, Any] = {kind: {} for kind in self.referrers}
        referrers: dict[str, Any] = {kind: {} for kind in self.referrers}
        for kind, name in self.documents if part is None else part.documents:
            value = once(self.documents[kind, name])
            kinds[kind][name] = {"metadata": value["metadata"], "spec": value["spec"]}
        if part is None:
            referrers.update(self.referrers)
        else:
            for kind, name in part.referred:
                referrers[kind][name] = self.referrers[kind][name]
        names = self.files if part is None else part.files
        files = {name: self.files[name] for name in names if name in self.files}
        return {**kinds, "referrers": referrers, "files": files, "run": run}

    def workspace_text(self, run: str, part: Part) -> bytes:
        """Return that ``part`` of ``data.kijun.workspace`` as JSON; documents, which are text already, stand whole."""
        kinds: dict[str, list[bytes]] = {kind: [] for kind in self.referrers}
        for kind, name in part.documents:
            kinds[kind].append(text_of(name).encode() + b":" + text_in(self.documents[kind, name]))
        rest = self.workspace(run, Part(referred=part.referred, files=part.files))
        others = {name: rest[name] for name in ("referrers", "files", "run")}
        written = (b'"%s":{%s}' % (kind.encode(), b",".join(entries)) for kind, entries in kinds.items())
        return b"{%s,%s" % (b",".join(written), text_of(others).encode()[1:])


@dataclass(frozen=True, slots=True)
class Part:
    """Some documents of a workspace, some names, by kind, whose referrers belong to it, and some names of files."""

    documents: frozenset[tuple[str, str]] = frozenset()
    referred: frozenset[tuple[str, str]] = frozenset()
    files: frozenset[str] = frozenset()


def once(document: Document) -> JsonValue:
    """Return the document's value without keeping it unpacked."""
    return document.content.once() if isinstance(document.content, Packed) else document.content


def build_index(documents: Iterable[Document], compiled: CompiledPolicies, files: Files | None = None) -> Index:
    """Index ``documents``, all of which keep their schemas, with the ``files`` they name."""
    documents = list(documents)
    first: dict[tuple[str, str], Document] = {}
    judgements: list[Judgement] = []
    for document in documents:
        other = first.setdefault((document.kind, document.name), document)
        if other is not document:
            judgements.append(_duplicate(document, other))
    referrers: dict[str, dict[str, list[JsonValue]]] = {kind: {} for kind in compiled.schemas}
    for document in documents:
        for path, target, name in references_of(document, compiled):
            if (target, name) in first:
                entry = {"kind": document.kind, "name": document.name, "path": list(path)}
                referrers[target].setdefault(name, []).append(entry)
            else:
                candidates = [known for kind, known in first if kind == target]
                judgements.append(_dangling(document, path, target, name, candidates))
        judgements += _catalogue_references(document, compiled)
    return Index(first, referrers, tuple(judgements), files or {})


def files_of(document: Document, compiled: CompiledPolicies) -> tuple[str, ...]:
    """Return the files of the repository that ``document`` names."""
    if isinstance(document.content, Packed):
        return document.content.files
    return files_named(document.value, compiled.files[document.kind])


def files_named(value: JsonValue, patterns: Iterable[Pattern]) -> tuple[str, ...]:
    """Return the files that ``value`` names, each once, in order; ``patterns`` say where they may stand."""
    return tuple(sorted({name for pattern in patterns for _, name in _matches(value, pattern, ())}))


def references_of(document: Document, compiled: CompiledPolicies) -> Iterable[Reference]:
    """Return the fields of ``document`` that name other documents."""
    if isinstance(document.content, Packed):
        return document.content.references
    return references(document.value, compiled.references[document.kind])


def parameter_values(compiled: CompiledPolicies, documents: Iterable[Document]) -> dict[str, JsonValue]:
    """Return the parameters: the defaults, overruled by what an Organization document sets within the bounds.

    A name or number outside the bounds is left to a rule to report and changes nothing here.
    """
    values = {name: row["default"] for name, row in compiled.parameters.items()}
    for document in sorted(documents, key=lambda document: document.name):
        if document.kind != "Organization":
            continue
        for name, value in (document.value["spec"].get("parameters") or {}).items():
            row = compiled.parameters.get(name)
            if row is not None and _allowed(value, row):
                values[name] = value
    return values


def _allowed(value: JsonValue, row: Mapping[str, Any]) -> bool:
    if isinstance(row["default"], list):
        return isinstance(value, list)
    if isinstance(value, bool) or not isinstance(value, (int, float)):
        return False
    return bool(row.get("minimum", value) <= value <= row.get("maximum", value))


def _catalogue_references(document: Document, compiled: CompiledPolicies) -> Iterator[Judgement]:
    """What names a rule or a clause names one that exists."""
    if document.kind == "Exception" and document.value["spec"]["rule"] not in compiled.rules_by_id:
        rule = document.value["spec"]["rule"]
        hint = did_you_mean(rule, compiled.rules_by_id)
        yield Judgement("DOC-005", "fail", document, ("spec", "rule"), {"rule": rule, **hint})
    if document.kind == "Attestation":
        clause = document.value["spec"]["clause"]
        standard, _, identifier = clause.partition(":")
        rows = compiled.clauses.get(standard, {})
        if identifier in rows:
            if compiled.standards[standard].get("complete") and "attestation" not in rows[identifier]:
                yield Judgement("DOC-007", "fail", document, ("spec", "clause"), {"clause": clause})
        else:
            hint = did_you_mean(clause, [f"{standard}:{row}" for row in rows])
            yield Judgement("DOC-006", "fail", document, ("spec", "clause"), {"clause": clause, **hint})


def _duplicate(document: Document, other: Document) -> Judgement:
    return Judgement(
        "DOC-003",
        "fail",
        document,
        ("metadata", "name"),
        {"kind": document.kind, "name": document.name, "other": other.source.path},
        related=((other.kind, other.name, ("metadata", "name")),),
    )


def _dangling(document: Document, path: Path, target: str, name: str, candidates: Iterable[str]) -> Judgement:
    return Judgement(
        "DOC-004", "fail", document, path, {"kind": target, "name": name, **did_you_mean(name, candidates)}
    )


def references(value: JsonValue, patterns: Iterable[Sequence[Any]]) -> Iterator[Reference]:
    """Yield the fields of ``value`` that name other documents; ``patterns`` say where they may stand."""
    for pattern, target in patterns:
        for path, name in _matches(value, pattern, ()):
            yield path, target, name


def _matches(value: JsonValue, pattern: Pattern, path: Path) -> Iterator[tuple[Path, str]]:
    if not pattern:
        if isinstance(value, str):
            yield path, value
        return
    step, rest = pattern[0], pattern[1:]
    if isinstance(value, dict):
        for key in [step] if step is not None else list(value):
            if key in value:
                yield from _matches(value[key], rest, (*path, key))
    elif isinstance(value, list) and step is None:
        for index, item in enumerate(value):
            yield from _matches(item, rest, (*path, index))
