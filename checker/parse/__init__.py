"""The parse stage: bytes become documents, and values can be traced back to lines and columns.

The semantics are those of docs/adr/0002-yaml-semantics.md. Values and positions are two separate reads: ``parse_file``
computes no position but those of problems, ``regions`` reads one document again for the paths that are wanted.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping

from checker.model import Notification, ParsedDocument, ParsedFile, Path, Region, SourceFile
from checker.parse.decode import FileProblem, decode
from checker.parse.json_regions import json_regions
from checker.parse.json_text import read_json
from checker.parse.wanted import KEY, wanted_tree

__all__ = ["KEY", "file_regions", "parse_file", "regions"]


def parse_file(source: SourceFile) -> ParsedFile:
    """Read all documents of a file. Never raises, whatever the bytes are.

    Args:
        source: The file. ``.json`` (in any case) is read as JSON (RFC 8259), everything else as YAML 1.2.

    Returns:
        The documents in the order of the file. An empty YAML document is left out but counted in ``index``.
        ``problems`` says why the file could not be read to its end; the documents before that place are there.
    """
    documents: list[ParsedDocument] = []
    try:
        for document in _documents(source):
            documents.append(document)
        if not documents:
            raise FileProblem("empty-file")
    except FileProblem as problem:
        notification = Notification("error", problem.code, problem.arguments, source.path, problem.region)
        return ParsedFile(source, tuple(documents), (notification,))
    return ParsedFile(source, tuple(documents))


def regions(source: SourceFile, document_index: int, paths: Collection[Path]) -> dict[Path, Region]:
    """Find where the values at ``paths`` stand in one document; see ``file_regions``."""
    return file_regions(source, {document_index: paths}).get(document_index, {})


def file_regions(
    source: SourceFile, wanted: Mapping[int, Collection[Path]], *, sound: bool = False
) -> dict[int, dict[Path, Region]]:
    """Find where values stand in the documents of a file that ``parse_file`` has read, in one pass over it.

    The region of

    - a scalar is its text with its quotes, without its tag and anchor; a block scalar reaches to the start of the line
      after it;
    - a mapping, a sequence or an empty (absent) value under a key is that key;
    - a mapping or sequence inside a sequence reaches from its start to the end of the first key or scalar in it
      (``[`` or ``{`` included), or is the whole of it when it is empty;
    - an empty item of a block sequence is its ``-``;
    - an alias is the alias (``*name``); a path that goes on below an alias is found where the anchored content is
      written;
    - a path that ends with ``KEY`` is the key before the value;
    - the root ``()`` is the first key or scalar of the document, or the whole of it when it is empty.

    Args:
        source: The file, as given to ``parse_file``.
        wanted: Where the values stand, by the document's ``index`` (0 for JSON). The key of an entry is its text, as in
            ``ParsedDocument.value``.
        sound: Whether the documents are known to be without problems, so that none is read further than needed.

    Returns:
        The regions found, by document. A path that does not exist is not among them: the caller reports it.
    """
    trees = {index: wanted_tree(paths) for index, paths in wanted.items()}
    try:
        text = decode(source.content)
    except FileProblem:
        return {}
    if _is_json(source):
        return {0: json_regions(text, trees[0])} if 0 in trees else {}
    from checker.parse.yaml_pruned import pruned  # noqa: PLC0415
    from checker.parse.yaml_regions import yaml_regions  # noqa: PLC0415 - PyYAML is slow to import

    part = pruned(text, trees[0]) if list(trees) == [0] else None
    if part is not None:
        found = yaml_regions(part, trees, sound=sound)
        if len(found.get(0, {})) == len(set(wanted[0])):
            return found
    return yaml_regions(text, trees, sound=sound)


def _documents(source: SourceFile) -> Iterator[ParsedDocument]:
    text = decode(source.content)
    if _is_json(source):
        yield read_json(text, source.path)
    else:
        from checker.parse.yaml_subset import read_subset  # noqa: PLC0415 - not for JSON

        simple = read_subset(text)
        if simple is not None:
            yield from (ParsedDocument(index, value) for index, value in simple)
            return
        from checker.parse.yaml_events import read_yaml  # noqa: PLC0415 - PyYAML is slow to import

        yield from read_yaml(text, source.path)


def _is_json(source: SourceFile) -> bool:
    return source.path.lower().endswith(".json")
