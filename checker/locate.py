"""The locate stage: from a path in a document to file, line and column.

Positions are computed only for the files that need them, once for each document of a file.
"""

from __future__ import annotations

import hashlib
import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from checker.evaluate import misplaced
from checker.model import Document, JsonValue, Judgement, Location, Notification, Path, Region, Result, SourceFile
from checker.parse import file_regions

NATURAL_KEYS = ("name", "id", "address", "number", "registration_number", "serial", "title")
MAX_LINE = 160
LINE_BREAK = re.compile("\r\n|[\r\n\x85\u2028\u2029]")
JSON_LINE_BREAK = re.compile("\r\n|[\r\n]")
Places = dict[str, dict[int, dict[Path, Region]]]


def locate(
    judgements: Sequence[Judgement], index: Mapping[tuple[str, str], Document], rules: Mapping[str, Mapping[str, Any]]
) -> tuple[list[Result], list[Notification]]:
    """Give every judgement its place.

    Args:
        judgements: what the stages before have to say.
        index: the workspace's documents by (kind, name), for related places.
        rules: the catalogue by id; a sensitive rule's places show no text.

    Returns:
        The results in the order of file, place and rule, and a notification for every path that does not exist.
    """
    notes: list[Notification] = []
    wanted: defaultdict[str, defaultdict[int, set[Path]]] = defaultdict(lambda: defaultdict(set))
    sources: dict[str, SourceFile] = {}
    for judgement in judgements:
        for document, path in _places(judgement, index):
            sources[document.source.path] = document.source
            wanted[document.source.path][document.index].add(_file_path(document, path))
    places: Places = {name: file_regions(sources[name], paths) for name, paths in wanted.items()}
    lines = {name: _lines(source) for name, source in sources.items()}
    results = []
    for judgement in judgements:
        for document, path in _places(judgement, index):
            if misplaced(document, [path]) and judgement.kind != "pass":
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
        sensitive = bool(rules[judgement.rule].get("sensitive"))
        located = [_location(document, path, places, lines, sensitive) for document, path in _places(judgement, index)]
        results.append(
            Result(judgement.rule, judgement.kind, located[0], judgement.args, tuple(located[1:]), judgement.key)
        )
    return _ordered(_with_fingerprints(results)), notes


def _lines(source: SourceFile) -> list[str]:
    text = source.content.decode("utf-8-sig", "replace")
    return (JSON_LINE_BREAK if source.path.lower().endswith(".json") else LINE_BREAK).split(text)


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
    document: Document, path: Path, places: Places, lines: Mapping[str, Sequence[str]], sensitive: bool
) -> Location:
    source = document.source.path
    in_file = _file_path(document, path)
    found = places[source].get(document.index, {})
    region = next(
        (found[in_file[:length]] for length in range(len(in_file), -1, -1) if in_file[:length] in found), None
    )
    hidden = sensitive or any(in_file[: len(secret)] == secret for secret in document.sensitive)
    excerpt, column = (None, 1) if hidden or region is None else _excerpt(lines[source], region)
    fields = _fields(document.value, path)
    return Location(source, document.kind, document.name, path, fields, region, excerpt, column)


def _excerpt(lines: Sequence[str], region: Region) -> tuple[str | None, int]:
    """Return the region's first line, or of a very long line only the region: what stands around it may be secret."""
    if region.start_line > len(lines):
        return None, 1
    line = lines[region.start_line - 1]
    if len(line) <= MAX_LINE:
        return line, 1
    end = region.end_column if region.end_line == region.start_line else len(line) + 1
    return line[region.start_column - 1 : min(end - 1, region.start_column - 1 + MAX_LINE)], region.start_column


def _fields(value: JsonValue, path: Path) -> str:
    """Write ``path`` with the items of lists named by their own key where they have one."""
    text = ""
    for step in path:
        item = _step(value, step)
        if isinstance(step, int):
            text += f"[{_item_name(item, step)}]"
        else:
            text += f".{step}" if text else step
        value = item
    return text


def _item_name(item: JsonValue, index: int) -> str:
    if isinstance(item, dict):
        for key in NATURAL_KEYS:
            if isinstance(item.get(key), (str, int)):
                return str(item[key])
    return str(index)


def _step(value: JsonValue, step: str | int) -> JsonValue:
    try:
        return value[step]
    except (KeyError, IndexError, TypeError):
        return None


def _dotted(path: Path) -> str:
    return ".".join(map(str, path)) or "/"


def _with_fingerprints(results: Iterable[Result]) -> list[Result]:
    """Replace the key that ``fingerprint`` holds so far by a digest of rule, document, fields and key."""
    from dataclasses import replace  # noqa: PLC0415

    seen: Counter[str] = Counter()
    done = []
    for result in results:
        place = result.location
        identity = [result.rule, place.kind, place.name or place.path, place.fields, result.fingerprint]
        text = "\n".join(identity)
        seen[text] += 1
        ordinal = f"\n{seen[text]}" if seen[text] > 1 else ""
        digest = hashlib.sha256((text + ordinal).encode("utf-8")).hexdigest()[:32]
        done.append(replace(result, fingerprint=digest))
    return done


def _ordered(results: list[Result]) -> list[Result]:
    def position(result: Result) -> tuple[Any, ...]:
        region = result.location.region
        line = (region.start_line, region.start_column) if region else (0, 0)
        return (result.location.path, line, result.rule, result.kind, result.fingerprint)

    return sorted(results, key=position)
