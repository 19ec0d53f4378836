"""What a repository holds as far as writing attestations needs to know: its documents, and files as evidence."""

from __future__ import annotations

import os
from collections.abc import Collection
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from checker.attest.compose import Evidence, Subject, put_into
from checker.discover import Discovered, discover, read
from checker.files import files_in
from checker.model import Document, Notification, SourceFile
from checker.parse import parse_file
from checker.recognise import recognise
from checker.settings import SettingsError, place_of


@dataclass(frozen=True)
class Workspace:
    """The working tree at ``root``; ``kinds`` are the kinds of documents there are."""

    root: Path
    kinds: Collection[str]

    @cached_property
    def _found(self) -> Discovered:
        return discover(self.root, (self.root,))

    @cached_property
    def documents(self) -> tuple[Document, ...]:
        """The documents that can be read, whether they keep their schema or not."""
        sources = [item for item in read(self.root, self._found.files) if isinstance(item, SourceFile)]
        return tuple(
            document
            for source in sources
            for document in recognise(parse_file(source), self.kinds, named=False).documents
        )

    def subjects(self, kind: str) -> list[Subject]:
        """Return the documents of ``kind`` an attestation may be about."""
        return [Subject(kind, name) for name in sorted({d.name for d in self.documents if d.kind == kind})]

    def attested(self, subject: Subject) -> frozenset[str]:
        """Return the clauses there is an attestation for about ``subject``, open or signed."""
        about = {"kind": subject.kind, "name": subject.name}
        specs = [document.value.get("spec") for document in self.documents if document.kind == "Attestation"]
        ours = [spec for spec in specs if isinstance(spec, dict) and spec.get("subject") == about]
        return frozenset(str(spec.get("clause")) for spec in ours)

    def open_attestation(self, clause: str, subject: Subject) -> Document | None:
        """Return the open attestation of ``clause`` for ``subject``, None when there is none."""
        about = {"clause": clause, "subject": {"kind": subject.kind, "name": subject.name}, "state": "open"}
        for document in self.documents:
            spec = document.value.get("spec")
            if document.kind == "Attestation" and isinstance(spec, dict) and about.items() <= spec.items():
                return document
        return None

    def replaced(self, document: Document, text: str) -> str | None:
        """Return the text of the file of ``document`` with ``text`` in its place, None when that cannot be done."""
        parsed = parse_file(document.source)
        try:
            return put_into(document.source.content.decode("utf-8"), document.index, len(parsed.documents), text)
        except UnicodeDecodeError:
            return None

    def evidence(self, text: str) -> Evidence:
        """Return ``text`` as evidence: a file of the repository when there is one of that name, else a reference.

        Raises:
            SettingsError: it is a file that is not in the repository, or looks like one that is missing.
        """
        path = Path(text)
        if not os.path.lexists(path):
            if "/" in text or os.sep in text or (path.suffix and " " not in text):
                raise SettingsError(Notification("error", "attest-no-file", {"name": text}))
            return Evidence(reference=text)
        place, top = place_of(path), place_of(self.root)
        if place.is_relative_to(top):
            name = place.relative_to(top).as_posix()
            files, notes = files_in(self.root, self._found.listed, None, [name])
            if notes:
                raise SettingsError(notes[0])
            if name in files:
                return Evidence(path=name, sha256=files[name]["sha256"])
        raise SettingsError(Notification("error", "attest-file-outside", {"name": text}))
