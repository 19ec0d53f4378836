"""The locate stage: from a path in a document to file, line and column.

Positions are computed only for the files that need them, once for each document of a file.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from typing import Any

from checker.evaluate import misplaced
from checker.expectation import SECRET
from checker.identity import Identities, item_name
from checker.model import (
    QUIET,
    Document,
    JsonValue,
    Judgement,
    Location,
    Notification,
    Path,
    Quiet,
    Region,
    Result,
    SourceFile,
)
from checker.packed import Packed
from checker.parse import KEY, file_regions

MAX_LINE = 160
LAST_FILES = 8
MAX_PLAIN = 3
"""Digits of a number that is no secret whatever its name (``password_min_length: 12``)."""
LINE_BREAK = re.compile("\r\n?")
SECRET_ENTRY = re.compile(
    rf"({SECRET.pattern})[\w-]*[\"']?[ \t]*[:=]"
    rf"(?![ \t]*(true|false|null|~|\d{{1,{MAX_PLAIN}}}|[\[{{])?[ \t]*[,}}\]]*[ \t]*(#|$))",
    re.IGNORECASE,
)
"""A key on a line that reads like the name of a secret, with more after it than a boolean or a small number."""
Places = dict[str, dict[int, dict[Path, Region]]]
Find = Callable[[Sequence[tuple[SourceFile, Mapping[int, Collection[Path]]]]], Sequence[dict[int, dict[Path, Region]]]]


def locate(
    judgements: Sequence[Judgement],
    index: Mapping[tuple[str, str], Document],
    rules: Mapping[str, Mapping[str, Any]],
    find: Find,
) -> tuple[list[Result], list[Notification]]:
    """Give every judgement its place.

    Args:
        judgements: what the stages before have to say.
        index: the workspace's documents by (kind, name), for related places.
        rules: the catalogue by id; a sensitive rule's places show no text.
        find: what finds the places in files (``checker.cache.Cache.regions``).

    Returns:
        The results in the order of file, place and rule, and a notification for every path that does not exist.
    """
    notes: list[Notification] = []
    wanted: defaultdict[str, defaultdict[int, set[Path]]] = defaultdict(lambda: defaultdict(set))
    sources: dict[str, SourceFile] = {}
    for judgement in judgements:
        if _at_known_root(judgement):
            continue
        for document, path in _places(judgement, index):
            sources[document.source.path] = document.source
            wanted[document.source.path][document.index].add(_file_path(document, path))
        if rules[judgement.rule].get("place") == "key":
            document = judgement.document
            wanted[document.source.path][document.index].add((*_file_path(document, judgement.path), KEY))
    found = find([(sources[name], paths) for name, paths in wanted.items()])
    places: Places = dict(zip(wanted, found, strict=True))
    lines = _Lines(sources)
    results = []
    identities = Identities()
    roots: dict[tuple[int, bool], Location] = {}
    unpacked = _Unpacked(identities)
    for judgement in judgements:
        unpacked.needs(document for document, _ in _places(judgement, index))
        sensitive = bool(rules[judgement.rule].get("sensitive"))
        fingerprint = identities.fingerprint(judgement, sensitive=sensitive)
        if _at_known_root(judgement):
            root = (id(judgement.document), sensitive)
            if root not in roots:
                roots[root] = _root(judgement.document, lines, sensitive)
            results.append(
                Result(
                    judgement.rule,
                    judgement.kind,
                    roots[root],
                    judgement.args,
                    fingerprint=fingerprint,
                    cached=judgement.cached,
                )
            )
            continue
        for document, path in _places(judgement, index):
            if misplaced(document, [path]):
                arguments = {
                    "rule": judgement.rule,
                    "place": _dotted(path),
                    "kind": document.kind,
                    "name": document.name,
                }
                notes.append(Notification("error", "path-missing", arguments, path=document.source.path))
        missing = [(kind, name) for kind, name, _ in judgement.related if (kind, name) not in index]
        for kind, name in missing:
            arguments = {"rule": judgement.rule, "place": "", "kind": kind, "name": name}
            notes.append(Notification("error", "path-missing", arguments, path=judgement.document.source.path))
        at_key = rules[judgement.rule].get("place") == "key"
        located = [
            _location(document, path, places, lines, sensitive, at_key=at_key and number == 0)
            for number, (document, path) in enumerate(_places(judgement, index))
        ]
        results.append(
            Result(
                judgement.rule,
                judgement.kind,
                located[0],
                judgement.args,
                tuple(located[1:]),
                fingerprint,
                cached=judgement.cached,
            )
        )
    unpacked.needs(())
    return _ordered(results), notes


class _Lines(Mapping[str, Sequence[str]]):
    """The lines of files by path, of the last few only: of all files together they take three times the files."""

    def __init__(self, sources: Mapping[str, SourceFile]) -> None:
        self._sources = sources
        self._last: dict[str, Sequence[str]] = {}

    def __getitem__(self, name: str) -> Sequence[str]:
        if name not in self._last:
            if len(self._last) >= LAST_FILES:
                self._last.pop(next(iter(self._last)))
            self._last[name] = _lines(self._sources[name])
        return self._last[name]

    def __iter__(self) -> Iterator[str]:
        return iter(self._sources)

    def __len__(self) -> int:
        return len(self._sources)


class _Unpacked:
    """Lets go of values that were unpacked for places in them, as soon as other documents are needed."""

    def __init__(self, identities: Identities) -> None:
        self._identities = identities
        self._lent: list[Packed] = []
        self._last: set[int] = set()

    def needs(self, documents: Iterable[Document]) -> None:
        """Say which documents are needed now."""
        needed = list(documents)
        if {id(document) for document in needed} <= self._last and needed:
            return
        for content in self._lent:
            content.forget()
        self._identities.forget()
        packed = [document.content for document in needed if isinstance(document.content, Packed)]
        self._lent = [content for content in packed if not content.is_unpacked]
        self._last = {id(document) for document in needed}


def with_quiet(located: Sequence[Result], quiet: Quiet) -> tuple[Result, ...]:
    """Return ``located`` with a result for each rule that has nothing to say of a document, all in order."""
    if not quiet.verdicts:
        return tuple(located)
    wanted: defaultdict[str, defaultdict[int, set[Path]]] = defaultdict(lambda: defaultdict(set))
    sources: dict[str, SourceFile] = {}
    for verdict in quiet.verdicts:
        document = verdict.document
        sources[document.source.path] = document.source
        if not _has_known_root(document):
            wanted[document.source.path][document.index].add(_file_path(document, ()))
    places: Places = {name: file_regions(sources[name], paths) for name, paths in wanted.items()}
    lines = _Lines({name: sources[name] for name in wanted})
    results = list(located)
    identities = Identities({result.fingerprint for result in located})
    for verdict in quiet.verdicts:
        document = verdict.document
        shown, hidden = (
            _root(document, lines, sensitive)
            if _has_known_root(document)
            else _location(document, (), places, lines, sensitive)
            for sensitive in (False, True)
        )
        for rule, mark in zip(quiet.rules[document.kind], verdict.marks, strict=True):
            if mark in QUIET:
                sensitive = rule in quiet.sensitive
                judgement = Judgement(rule, QUIET[mark], document, ())
                fingerprint = identities.fingerprint(judgement, sensitive=sensitive)
                place = hidden if sensitive else shown
                results.append(Result(rule, QUIET[mark], place, fingerprint=fingerprint, cached=verdict.cached))
    return tuple(_ordered(results))


def _at_known_root(judgement: Judgement) -> bool:
    """Whether ``judgement`` is about a document as a whole, and where that begins was found when it was parsed."""
    return not judgement.path and not judgement.related and _has_known_root(judgement.document)


def _has_known_root(document: Document) -> bool:
    return isinstance(document.content, Packed) and document.content.root is not None


def _root(document: Document, lines: Mapping[str, Sequence[str]], sensitive: bool) -> Location:
    assert isinstance(document.content, Packed)  # noqa: S101 - see _has_known_root
    region, source = document.content.root, document.source
    assert region is not None  # noqa: S101 - see _has_known_root
    hidden = sensitive or () in document.sensitive
    first = lines[source.path] if source.path in lines else _lines(source)
    excerpt, column = (None, 1) if hidden else _excerpt(first, region)
    return Location(source.path, document.kind, document.name, (), "", region, excerpt, column)


def _lines(source: SourceFile) -> list[str]:
    text = source.content.decode("utf-8-sig", "replace")
    return (LINE_BREAK.sub("\n", text) if "\r" in text else text).split("\n")


def _places(judgement: Judgement, index: Mapping[tuple[str, str], Document]) -> list[tuple[Document, Path]]:
    related = [(index[kind, name], path) for kind, name, path in judgement.related if (kind, name) in index]
    return [(judgement.document, judgement.path), *related]


def _file_path(document: Document, path: Path) -> Path:
    """Return where ``path`` of an adapted document stands in its file; of any other, ``path`` itself."""
    if document.origins is None:
        return path
    for length in range(len(path), -1, -1):
        origin = document.origins.get(path[:length])
        if origin is not None:
            return origin
    return ()


def _location(
    document: Document,
    path: Path,
    places: Places,
    lines: Mapping[str, Sequence[str]],
    sensitive: bool,
    *,
    at_key: bool = False,
) -> Location:
    source = document.source.path
    in_file = _file_path(document, path)
    found = places[source].get(document.index, {})
    region = next(
        (found[in_file[:length]] for length in range(len(in_file), -1, -1) if in_file[:length] in found), None
    )
    if at_key:
        region = found.get((*in_file, KEY), region)
    hidden = sensitive or _is_secret(document, path) or any(in_file[: len(s)] == s for s in document.sensitive)
    excerpt, column = (None, 1) if hidden or region is None else _excerpt(lines[source], region)
    fields = _fields(document.value, path)
    return Location(source, document.kind, document.name, path, fields, region, excerpt, column)


def _is_secret(document: Document, path: Path) -> bool:
    """Whether ``path`` leads to text or a long number below a key that reads like the name of a secret."""
    value = document.value
    for step in path:
        value = _step(value, step)
    if not isinstance(value, (str, int, float)) or (not isinstance(value, str) and len(str(value)) <= MAX_PLAIN):
        return False
    return not isinstance(value, bool) and any(isinstance(step, str) and SECRET.search(step) for step in path)


def _excerpt(lines: Sequence[str], region: Region) -> tuple[str | None, int]:
    """Return the region's first line and its first column; nothing of a line that seems to hold a secret.

    Of a very long line only the region is taken: what stands around it may be secret.
    """
    if region.start_line > len(lines):
        return None, 1
    text, column = lines[region.start_line - 1], 1
    if len(text) > MAX_LINE:
        end = region.end_column if region.end_line == region.start_line else len(text) + 1
        column = region.start_column
        text = text[column - 1 : min(end - 1, column - 1 + MAX_LINE)]
    return (None, 1) if SECRET_ENTRY.search(text) else (text, column)


def _fields(value: JsonValue, path: Path) -> str:
    """Write ``path`` with the items of lists named by their own key where they have one."""
    text = ""
    for step in path:
        item = _step(value, step)
        if isinstance(step, int):
            name = item_name(item)
            text += f"[{step if name is None else name}]"
        else:
            text += f".{step}" if text else step
        value = item
    return text


def _step(value: JsonValue, step: str | int) -> JsonValue:
    try:
        return value[step]
    except (KeyError, IndexError, TypeError):
        return None


def _dotted(path: Path) -> str:
    return ".".join(map(str, path)) or "/"


def _ordered(results: list[Result]) -> list[Result]:
    def position(result: Result) -> tuple[Any, ...]:
        region = result.location.region
        line = (region.start_line, region.start_column) if region else (0, 0)
        said = sorted(map(str, result.args.items()))
        return (result.location.path, line, result.rule, result.kind, said, result.fingerprint)

    return sorted(results, key=position)
