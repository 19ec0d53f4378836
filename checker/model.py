"""The plain data that flows between the stages; see docs/adr/0001-one-direction-of-flow.md.

Every class is frozen: a stage returns new data and never changes what it was given.
"""

from __future__ import annotations

import zlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Literal

if TYPE_CHECKING:
    from checker.packed import Packed

JsonValue = Any
"""A value that JSON can carry: dict with string keys, list, str, int, float, bool or None."""

Path = tuple[str | int, ...]
"""Where a value stands inside a document: keys and zero-based indexes from the document's root."""

Severity = Literal["critical", "high", "medium", "low"]
SEVERITIES: tuple[Severity, ...] = ("critical", "high", "medium", "low")

Language = Literal["ja", "en"]
LANGUAGES: tuple[Language, ...] = ("ja", "en")

Level = Literal["error", "warning", "note"]
"""Of a notification: an ``error`` means that something could not be judged and ends the run with exit code 2."""


@dataclass(frozen=True, slots=True)
class Region:
    """A place in a text: 1-based lines and columns counted in Unicode code points; the end is exclusive."""

    start_line: int
    start_column: int
    end_line: int
    end_column: int


@dataclass(frozen=True, slots=True)
class Notification:
    """Something the run has to say about itself, never about the content of a document that could be judged.

    ``code`` names a template in ``checker/messages.py`` and ``args`` fills it.
    ``path`` is relative to the root, in POSIX form; ``region`` is set when a place in that file is meant.
    """

    level: Level
    code: str
    args: Mapping[str, str | int | float] = field(default_factory=dict)
    path: str | None = None
    region: Region | None = None


@dataclass(frozen=True, slots=True)
class SourceFile:
    """One file's bytes and its path relative to the workspace root, in POSIX form.

    ``stored`` are the bytes as they are kept in memory: ``deflated`` (RFC 1950) in a run over very many files.
    """

    path: str
    stored: bytes
    is_deflated: bool = False

    @property
    def content(self) -> bytes:
        """The file's bytes."""
        return zlib.decompress(self.stored) if self.is_deflated else self.stored

    def deflated(self) -> SourceFile:
        """Return the same file in a third of the memory or less; its content takes a moment to get at then."""
        return self if self.is_deflated else SourceFile(self.path, zlib.compress(self.stored, 1), is_deflated=True)


@dataclass(frozen=True, slots=True)
class ParsedDocument:
    """One YAML or JSON document of a file.

    ``index`` counts the documents of the file from 0. ``problems`` are the located reasons why this value cannot be
    trusted as a document of ours (a duplicate key, a key that is no string, a tag or number JSON cannot carry); they
    are of no interest when the value turns out not to be ours.
    """

    index: int
    value: JsonValue
    problems: tuple[Notification, ...] = ()


@dataclass(frozen=True, slots=True)
class ParsedFile:
    """What the parse stage makes of one file: its documents, and the problems that concern the file as a whole.

    A file with ``problems`` was not read to its end; the documents before the problem are still listed.
    """

    source: SourceFile
    documents: tuple[ParsedDocument, ...]
    problems: tuple[Notification, ...] = ()


@dataclass(frozen=True, slots=True)
class Document:
    """One document of ours, as it stood in a file or as an adapter made it.

    ``index`` counts the documents of the file; ``content`` is its value, as it is or packed. For an adapted document
    ``origins`` leads from paths in ``value`` to paths in the file's own value (the longest known prefix counts) and
    ``sensitive`` lists file paths whose text is never shown.
    """

    source: SourceFile
    index: int
    kind: str
    name: str
    content: JsonValue | Packed
    origins: Mapping[Path, Path] | None = None
    sensitive: frozenset[Path] = frozenset()

    @property
    def value(self) -> JsonValue:
        """The document as plain data."""
        from checker.packed import Packed  # noqa: PLC0415 - it is made of this module's types

        return self.content.value if isinstance(self.content, Packed) else self.content


@dataclass(frozen=True, slots=True)
class Location:
    """A place in a document.

    ``path`` is the file's; ``logical`` the path of the value inside the document. ``fields`` is ``logical`` with the
    items of lists named by their own key instead of their index, so that it survives reordering. ``excerpt`` is
    source text of the region's first line, beginning at ``excerpt_column``; None when it may not be shown.
    """

    path: str
    kind: str
    name: str
    logical: Path
    fields: str
    region: Region | None
    excerpt: str | None = None
    excerpt_column: int = 1


ResultKind = Literal["fail", "pass", "review", "notApplicable", "open"]
"""SARIF 2.1.0, 3.27.9; ``review`` asks a person, ``open`` waits for a value that is not known yet."""

BaselineState = Literal["new", "unchanged", "updated"]
"""SARIF 2.1.0, 3.27.24; what is absent from a run is a ``Former``, not a result."""


@dataclass(frozen=True, slots=True)
class Suppression:
    """An approved exception (例外措置) that stands against a finding on the day of the run."""

    name: str
    path: str
    reason: str
    approver: str
    approved_on: str
    expires_on: str


@dataclass(frozen=True, slots=True)
class Result:
    """What one rule says of one document, or of one place in it.

    ``args`` fill the rule's message. ``fingerprint`` identifies the finding over time: it holds no line and no message.
    ``baseline`` is set when the run was compared with an earlier one, ``moved_from`` when its file was another then.
    """

    rule: str
    kind: ResultKind
    location: Location
    args: Mapping[str, str | int | float] = field(default_factory=dict)
    related: tuple[Location, ...] = ()
    fingerprint: str = ""
    suppression: Suppression | None = None
    baseline: BaselineState | None = None
    moved_from: str | None = None
    cached: bool = False


@dataclass(frozen=True, slots=True)
class Former:
    """A result of an earlier run, as it was reported then.

    ``place`` is the logical location, ``state`` a digest of the message's arguments (empty when the report had none).
    """

    rule: str
    kind: str
    severity: str
    fingerprint: str
    state: str
    suppressed: bool
    path: str
    region: Region | None
    place: str
    message: str


@dataclass(frozen=True, slots=True)
class Comparison:
    """What a run was compared with (a revision or a file), how many findings are unchanged, and which are absent."""

    against: str
    unchanged: int
    absent: tuple[Former, ...] = ()


@dataclass(frozen=True, slots=True)
class Judgement:
    """A result before it has a place in a file: what a stage says of ``path`` in ``document``.

    ``related`` names places in other documents as (kind, name, path); ``key`` tells several judgements of one rule at
    one path apart; ``cached`` says that an earlier run said so.
    """

    rule: str
    kind: ResultKind
    document: Document
    path: Path
    args: Mapping[str, str | int | float] = field(default_factory=dict)
    related: tuple[tuple[str, str, Path], ...] = ()
    key: str = ""
    cached: bool = False


PASSED, NOT_APPLICABLE, SAID, UNDEFINED = "pns?"
"""The letters of ``Verdict.marks``."""
QUIET: Mapping[str, ResultKind] = {PASSED: "pass", NOT_APPLICABLE: "notApplicable"}


@dataclass(frozen=True, slots=True)
class Verdict:
    """What the rules say of one document.

    ``marks`` has one letter for each rule of the document's kind, in the order of ``CompiledPolicies.rules_by_kind``:
    passed, nothing to judge, something in ``said``, or undefined (of which there is a notification as well).
    ``cached`` says that an earlier run said so.
    """

    document: Document
    marks: str
    said: tuple[Judgement, ...] = ()
    cached: bool = False


@dataclass(frozen=True, slots=True)
class Quiet:
    """The rules that have nothing to say: most of what is judged, so it is kept as marks and given a place last.

    ``rules`` are the ids of each kind's rules in the order of the marks, ``sensitive`` those of them whose places show
    no text.
    """

    verdicts: tuple[Verdict, ...] = ()
    rules: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    sensitive: frozenset[str] = frozenset()

    def __iter__(self) -> Iterator[tuple[Document, str, ResultKind]]:
        """Yield document, rule and ``pass`` or ``notApplicable``, for each rule that has nothing to say."""
        for verdict in self.verdicts:
            for rule, mark in zip(self.rules[verdict.document.kind], verdict.marks, strict=True):
                if mark in QUIET:
                    yield verdict.document, rule, QUIET[mark]

    def count(self, kind: str) -> int:
        """Return how many are of ``kind``."""
        return sum(
            verdict.marks.count(mark) for mark, name in QUIET.items() if name == kind for verdict in self.verdicts
        )


@dataclass(frozen=True, slots=True)
class RunResult:
    """Everything a report can say about one run.

    ``documents`` are the documents that were judged, ``files`` all files that were read (path and SHA-256, in order).
    ``judged`` are the files the run was asked about; results elsewhere are there because of a hook. ``others`` are the
    documents of the workspace that were not judged.
    ``located`` are the results that say something (``fail``, ``review``, ``open``), in the order of file, line, column
    and rule; ``quiet`` holds which rules passed or had nothing to judge. In a run that was compared with another all
    results are among ``located``.
    """

    located: tuple[Result, ...]
    notifications: tuple[Notification, ...]
    documents: tuple[Document, ...]
    files: tuple[tuple[str, str], ...]
    judged: frozenset[str] = frozenset()
    comparison: Comparison | None = None
    quiet: Quiet = field(default_factory=Quiet)
    others: tuple[Document, ...] = ()

    @property
    def results(self) -> tuple[Result, ...]:
        """All results in order, those that say nothing too: some forty for each document, made anew by each call."""
        from checker.locate import with_quiet  # noqa: PLC0415 - it is made of this module's types

        return with_quiet(self.located, self.quiet)

    def count(self, kind: str) -> int:
        """Return how many results of ``kind`` stand under no exception."""
        return self.quiet.count(kind) + sum(one.kind == kind and one.suppression is None for one in self.located)
