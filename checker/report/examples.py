"""The examples of a rule as YAML: what it reports, marked where, and what passes."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import Any

from checker.model import JsonValue, SourceFile
from checker.parse import regions

TITLES = {
    "findings": ("指摘される例", "Reported"),
    "reviews": ("人の確認を求める例", "Asks a person"),
    "open": ("値が分からないとされる例", "Not known"),
    "passing": ("指摘されない例", "Not reported"),
}
HERE = "  # ←"
FILES = "リポジトリにあるファイル / files in the repository"
HEAD = ("apiVersion", "kind", "metadata", "id", "name")
"""Keys that stand before others."""
NO_KINDS = ("files", "referrers", "run")
"""What of the workspace is no kind of document: it is made from documents and the repository."""


def examples_of(examples: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    """Yield (name in ``TITLES``, YAML text) for each example of a rule; see ``checker.policies.examples``.

    The text has a comment with what a document does not say (the day, the files of the repository, a parameter) and one
    at every place that is reported. Documents that are looked up follow the one that is judged.
    """
    if "reported" in examples:
        yield examples["reported"]["says"], _text(examples["reported"])
    if "passing" in examples:
        yield "passing", _text(examples["passing"])


def _text(example: Mapping[str, Any]) -> str:
    document = dict(example["document"])
    data = example.get("data", {})
    workspace = data.get("workspace", {})
    facts = {"基準日 / as of": document.pop("as_of", ""), FILES: ", ".join(workspace.get("files", {}))}
    facts.update({name: str(value) for name, value in data.get("parameters", {}).items()})
    facts.update({f"data.kijun.reference.{name}": _line(value) for name, value in data.get("reference", {}).items()})
    lines = [f"# {name}: {value}" for name, value in facts.items() if value]
    lines += _marked(_yaml(document), example.get("paths", ()))
    for kind, name, other in _looked_up(document, workspace):
        lines += ["---", *_yaml({"kind": kind, "metadata": {"name": name}, **other}).splitlines()]
    return "\n".join(lines)


def _line(value: JsonValue) -> str:
    return json.dumps(value, ensure_ascii=False)


def _marked(text: str, paths: Any) -> list[str]:
    lines = text.splitlines()
    places = regions(SourceFile("example.yaml", text.encode()), 0, [tuple(path) for path in paths])
    for line in {region.start_line for region in places.values()}:
        lines[line - 1] += HERE
    return lines


def _looked_up(
    document: Mapping[str, Any], workspace: Mapping[str, Any]
) -> Iterator[tuple[str, str, Mapping[str, JsonValue]]]:
    """Yield (kind, name, content) of the documents a rule could look up, with those that refer to the one judged."""
    found: dict[tuple[str, str], Any] = {
        (kind, name): other
        for kind, named in workspace.items()
        if kind not in NO_KINDS
        for name, other in named.items()
    }
    for named in workspace.get("referrers", {}).values():
        for target, referrers in named.items():
            for one in referrers:
                key = (one["kind"], one["name"])
                if key != (document["kind"], document["metadata"].get("name")):
                    found[key] = _with(found.get(key, {}), one["path"], target)
    for (kind, name), other in found.items():
        yield kind, name, other


def _with(value: Any, path: list[str | int], target: str) -> Any:
    """Return ``value`` with ``target`` at ``path``; items of a list before it are left as they are."""
    if not path:
        return target
    step, *rest = path
    if isinstance(step, int):
        items = list(value) if isinstance(value, list) else []
        return [*items[:step], _with(items[step] if step < len(items) else None, rest, target), *items[step + 1 :]]
    members = dict(value) if isinstance(value, Mapping) else {}
    return {**members, step: _with(members.get(step), rest, target)}


def _yaml(value: JsonValue) -> str:
    import yaml  # noqa: PLC0415 - slow to import

    return yaml.safe_dump(_ordered(value), allow_unicode=True, sort_keys=False, width=110).rstrip("\n")


def _ordered(value: JsonValue) -> JsonValue:
    if isinstance(value, Mapping):
        first = [name for name in HEAD if name in value]
        return {name: _ordered(value[name]) for name in [*first, *(name for name in value if name not in first)]}
    return [_ordered(item) for item in value] if isinstance(value, list) else value
