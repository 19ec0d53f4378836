"""From a file's bytes to the documents in it that may be judged, packed: parse, adapt and validate in one go.

A file that says anything else than clean documents (or nothing of ours) is not for here: ``checker.run`` reads it
again, stage by stage, for what there is to say about it. So what is kept between runs or made in a worker is plain.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Mapping, Sequence
from typing import Any

from checker.index import files_named, references
from checker.model import Document, Path, Region, SourceFile
from checker.packed import Packed, deflated, digest_of, text_of, words_of
from checker.parse import file_regions, parse_file
from checker.recognise import recognise
from checker.validate import SchemaValidators

ROOTS = 16
"""Of the documents after so many in one file the places are looked up together, when they are wanted."""
PLAIN_START = re.compile(rb"((?:#[\x20-\x7e\x80-\xff]*\n|\n)*)([A-Za-z]+):[ \n]")
"""Comments and the first key of a document that begins without a marker, as nearly all do."""
Row = tuple[Any, ...]
"""(index, kind, name, JSON text, references, words, digest, root, origins, sensitive, files) of one document."""


def prepare(
    source: SourceFile,
    validators: SchemaValidators,
    patterns: Mapping[str, Sequence[Sequence[Any]]],
    files: Mapping[str, Sequence[Sequence[Any]]],
) -> list[Row] | None:
    """Return the documents of ``source``, [] when it holds nothing of ours, None when there is more to be said.

    Args:
        source: the file; the documents of a deflated one are deflated too.
        validators: the schemas.
        patterns: per kind, where its documents name others (``CompiledPolicies.references``).
        files: per kind, where its documents name files (``CompiledPolicies.files``).
    """
    small = source.is_deflated
    source = SourceFile(source.path, source.content)
    recognised = recognise(parse_file(source), validators.kinds, named=False)
    if recognised.judgements or recognised.notifications:
        return None
    if any(validators.judge(document) for document in recognised.documents):
        return None
    try:
        texts = [text_of(document.value) for document in recognised.documents]
        packed = [text.encode() for text in texts]
    except (ValueError, RecursionError):
        return None
    found = [" ".join(sorted(words_of(text))) for text in texts]
    key = file_key(source)
    roots = _roots(source, [document.index for document in recognised.documents if document.origins is None])
    return [
        (
            document.index,
            document.kind,
            document.name,
            deflated(content) if small else content,
            tuple(references(document.value, patterns[document.kind])),
            deflated(words.encode()) if small else words,
            digest_of(key, str(document.index).encode()),
            plain(roots.get(document.index, {}).get(())),
            None if document.origins is None else dict(document.origins),
            document.sensitive,
            files_named(document.value, files[document.kind]),
        )
        for document, words, content in zip(recognised.documents, found, packed, strict=True)
    ]


def _roots(source: SourceFile, indexes: Sequence[int]) -> dict[int, dict[Path, Region]]:
    """Return where the documents begin, by index; what is missing is looked up when it is wanted."""
    if not indexes or indexes[-1] >= ROOTS:
        return {}
    first = PLAIN_START.match(source.content) if list(indexes) == [0] and not _is_json(source) else None
    if first is None:
        return file_regions(source, {index: [()] for index in indexes}, sound=True)
    line = first.group(1).count(b"\n") + 1
    return {0: {(): Region(line, 1, line, len(first.group(2)) + 1)}}


def _is_json(source: SourceFile) -> bool:
    return source.path.lower().endswith(".json")


def file_key(source: SourceFile) -> bytes:
    """Return what identifies a file's documents: a digest of its path and its content."""
    return digest_of(source.path.encode(), hashlib.sha256(source.content).digest())


def documents_of(source: SourceFile, rows: Sequence[Row]) -> list[Document]:
    """Return the documents that ``prepare`` found in ``source``."""
    return [
        Document(
            source,
            index,
            kind,
            name,
            Packed(text, named, words, digest, root and Region(*root), files),
            origins,
            sensitive,
        )
        for index, kind, name, text, named, words, digest, root, origins, sensitive, files in rows
    ]


def plain(region: Region | None) -> tuple[int, int, int, int] | None:
    """Return ``region`` as plain data, from which ``Region(*data)`` makes it again."""
    if region is None:
        return None
    return region.start_line, region.start_column, region.end_line, region.end_column
