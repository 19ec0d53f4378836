"""Type-checking every rule against the schemas of its kinds with ``opa check --schema``.

OPA takes schemas from a ``schemas`` annotation. A rule says its kinds once, in METADATA, so the annotation is put into
a copy of the rule, on a line of its own; OPA's line numbers are mapped back.
"""

from __future__ import annotations

import json
import re
import tempfile
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from checker.opa import OpaFailed, run_opa
from checker.policies.rules import rule_modules
from checker.policies.schemas import Schema, resolved
from checker.policies.sources import PolicySources

LOCATION = re.compile(r"(\S+\.rego):(\d+):")
IGNORED = {
    "$schema",
    "x-refers-to",
    "x-file",
    "format",
    "title",
    "description",
    "if",
    "then",
    "else",
    "allOf",
    "dependentRequired",
}


def type_check(sources: PolicySources, schemas: Mapping[str, Schema], capabilities: Path) -> list[str]:
    """Return what ``opa check --strict`` says of the rules, given the bundled ``schemas`` by kind."""
    with tempfile.TemporaryDirectory(prefix="kijun-check-") as scratch:
        root = Path(scratch)
        (root / "schemas").mkdir()
        for name, content in _schema_files(sources, schemas):
            (root / "schemas" / f"{name}.json").write_text(json.dumps(content), "utf-8")
        annotated = {
            module.file: _annotation(module.metadata["custom"]["kinds"]) for module in rule_modules(sources.modules)
        }
        for name, path in (*sources.rego.items(), *sources.tests.items()):
            target = root / "policies" / name
            target.parent.mkdir(parents=True, exist_ok=True)
            text = path.read_text("utf-8")
            if name in annotated:
                text = text.replace("# METADATA\n", f"# METADATA\n{annotated[name]}\n", 1)
            target.write_text(text, "utf-8")
        arguments = ["check", "--strict", "--max-errors", "0", "--capabilities", str(capabilities.resolve())]
        try:
            run_opa([*arguments, "--schema", "schemas", "policies"], cwd=root)
        except OpaFailed as error:
            return [_mapped(line, annotated) for line in str(error).splitlines()]
    return []


def _annotation(kinds: Iterable[str]) -> str:
    entries = [
        f"input: schema.{_input_name(kinds)}",
        "data.kijun.workspace: schema.workspace",
        "data.kijun.parameters: schema.parameters",
    ]
    return "# schemas: [" + ", ".join(f"{{{entry}}}" for entry in entries) + "]"


def _input_name(kinds: Iterable[str]) -> str:
    return "input_" + "_".join(sorted(kinds))


def _schema_files(sources: PolicySources, schemas: Mapping[str, Schema]) -> Iterable[tuple[str, Any]]:
    plain = {kind: _plain(resolved(schema)) for kind, schema in schemas.items()}
    plain["Canary"] = {"type": "object"}
    for module in rule_modules(sources.modules):
        kinds = sorted(module.metadata["custom"]["kinds"])
        inputs = [_with_date(plain[kind]) for kind in kinds if kind in plain]
        yield _input_name(kinds), inputs[0] if len(inputs) == 1 else {"anyOf": inputs}
    referrer = {
        "type": "object",
        "properties": {"kind": {"type": "string"}, "name": {"type": "string"}, "path": {"type": "array"}},
    }
    file = {"type": "object", "additionalProperties": False, "properties": {"sha256": {"type": "string"}}}
    by_name = {"type": "object", "additionalProperties": {"type": "array", "items": referrer}}
    yield (
        "workspace",
        {
            "type": "object",
            "additionalProperties": False,
            "properties": {
                "run": {"type": "string"},
                "files": {"type": "object", "additionalProperties": file},
                "referrers": {
                    "type": "object",
                    "additionalProperties": False,
                    "properties": dict.fromkeys(schemas, by_name),
                },
                **{kind: {"type": "object", "additionalProperties": plain[kind]} for kind in schemas},
            },
        },
    )
    yield (
        "parameters",
        {
            "type": "object",
            "additionalProperties": False,
            "properties": {name: {"type": _json_type(row["default"])} for name, row in sources.parameters.items()},
        },
    )


def _json_type(value: Any) -> str:
    return "array" if isinstance(value, list) else "string" if isinstance(value, str) else "number"


def _plain(schema: Any) -> Any:
    if isinstance(schema, list):
        return [_plain(item) for item in schema]
    if not isinstance(schema, dict):
        return schema
    kept = {key: value for key, value in schema.items() if key not in IGNORED}
    for key in ("properties", "$defs"):
        if key in schema:
            kept[key] = {name: _plain(member) for name, member in schema[key].items()}
    return {key: value if key in ("properties", "$defs") else _plain(value) for key, value in kept.items()}


def _with_date(schema: Schema) -> Schema:
    if "properties" not in schema:
        return schema
    return {**schema, "properties": {**schema["properties"], "as_of": {"type": "string"}}}


def _mapped(line: str, annotated: Mapping[str, str]) -> str:
    match = LOCATION.search(line)
    if match is None:
        return line
    name = match[1].removeprefix("policies/")
    row = int(match[2]) - (1 if name in annotated else 0)
    return line[: match.start()] + f"{name}:{row}:" + line[match.end() :]
