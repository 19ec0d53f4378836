"""Whether git's history shows two people behind a signed attestation, where the organisation asks for that (ADR 11)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from checker.attest.missing import is_signed, policy_asks
from checker.model import Document, JsonValue, Judgement, Notification, SourceFile

if TYPE_CHECKING:
    from checker.git.history import Commit, History, Person
    from checker.git.snapshot import Snapshot

RULE = "DOC-009"
SIGNATURE = ("signer", "signed_on", "conclusion")
"""What makes a signature another one: changes before it say nothing about who has seen it."""


def four_eyes(
    documents: Iterable[Document], judged: Iterable[Document], root: Path, snapshot: Snapshot | None
) -> Iterator[Judgement]:
    """Yield what there is to say of the signed attestations among ``judged`` when the workspace asks for four eyes.

    Args:
        documents: the whole workspace.
        judged: what the run is about.
        root: the workspace's directory.
        snapshot: the revision or index that is judged instead of the working tree.
    """
    signed = [document for document in judged if document.kind == "Attestation" and is_signed(document)]
    if not signed or not policy_asks(documents, "four_eyes"):
        return
    from checker.git.history import Unknown  # noqa: PLC0415 - only where it is asked for

    people = None
    for document in signed:
        try:
            people = people or _opened(root, snapshot)
            author = people.alone(document)
        except Unknown as unknown:
            yield Judgement(RULE, "open", document, ("spec",), _reason(unknown.code, unknown.args_of_code))
        else:
            if author is not None:
                yield Judgement(RULE, "fail", document, ("spec",), {"author": author.name or author.email})


def _reason(code: str, args: dict[str, str | int]) -> dict[str, str]:
    from checker.messages import render  # noqa: PLC0415

    note = Notification("note", code, args)
    return {"reason_ja": render(note, "ja"), "reason_en": render(note, "en")}


def _opened(root: Path, snapshot: Snapshot | None) -> _People:
    from checker.git.history import History, Unknown  # noqa: PLC0415
    from checker.git.repository import find_repository, prefix_of  # noqa: PLC0415
    from checker.git.revision import find_commit  # noqa: PLC0415
    from checker.settings import SettingsError  # noqa: PLC0415

    try:
        repository = snapshot.repository if snapshot is not None else find_repository(root)
        if repository is None:
            raise Unknown("history-none")
        start = snapshot.commit if snapshot is not None and snapshot.commit else find_commit(repository, "HEAD")
        prefix = snapshot.prefix if snapshot is not None else prefix_of(repository, root)
    except SettingsError as error:
        raise Unknown(error.notification.code, **dict(error.notification.args)) from error  # type: ignore[arg-type]
    return _People(History(repository), start, prefix)


class _People:
    """Who had a hand in the documents of one revision."""

    def __init__(self, history: History, start: bytes, prefix: str) -> None:
        self._history = history
        self._start = start
        self._prefix = prefix
        self._values: dict[bytes, dict[str, JsonValue]] = {}

    def alone(self, document: Document) -> Person | None:
        """Return who alone had a hand in the signed ``document``, None when somebody else had too.

        Raises:
            Unknown: the document as it is was not committed yet, or its history is not all here.
        """
        from checker.git.history import Unknown  # noqa: PLC0415

        wanted = document.value
        first = self._history.commit(self._start)
        if self._at(first, document) != wanted:
            raise Unknown("history-uncommitted")
        somebody: Person | None = None
        for commit in self._hands(first, document):
            for person in (commit.author, *commit.others):
                if somebody is None or somebody.is_nobody:
                    somebody = person
                elif not person.is_nobody and person.is_other(somebody):
                    return None
        return somebody

    def _hands(self, first: Commit, document: Document) -> Iterator[Commit]:
        """Yield the commits since the signature that changed the document, and merges that brought a change in."""
        waiting, seen = [first], {first.name}
        while waiting:
            commit = waiting.pop(0)
            here = self._at(commit, document)
            before = [(parent, self._at(parent, document)) for parent in self._history.parents(commit)]
            if before and before[0][1] == here:
                # Whoever merged something else into this line did not look at the document.
                following = [before[0][0]]
            else:
                yield commit
                same = [parent for parent, value in before if value == here]
                following = same or [parent for parent, value in before if _signature(value) == _signature(here)]
            waiting += [parent for parent in following if parent.name not in seen]
            seen.update(parent.name for parent in following)

    def _at(self, commit: Commit, document: Document) -> JsonValue:
        """Return the value of ``document`` in ``commit``, None when its file did not hold it then."""
        blob = self._history.blob(commit, self._prefix + document.source.path)
        if blob is None:
            return None
        if blob not in self._values:
            self._values[blob] = _attestations(SourceFile(document.source.path, self._history.content(blob)))
        return self._values[blob].get(document.name)


def _attestations(source: SourceFile) -> dict[str, JsonValue]:
    from checker.parse import parse_file  # noqa: PLC0415

    values = [parsed.value for parsed in parse_file(source).documents if not parsed.problems]
    ours = [value for value in values if isinstance(value, dict) and value.get("kind") == "Attestation"]
    return {str(value["metadata"].get("name")): value for value in ours if isinstance(value.get("metadata"), dict)}


def _signature(value: JsonValue) -> JsonValue:
    spec = value.get("spec") if isinstance(value, dict) else None
    return [spec.get(field) for field in SIGNATURE] if isinstance(spec, dict) and "state" not in spec else None
