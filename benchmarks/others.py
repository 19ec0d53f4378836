"""The same rules and the same documents for the other tools: what each of them reads, written to disk.

opa gets the policies without their tests, the run's base documents, and each document with ``as_of``. conftest asks
one namespace for each rule, which is how it is used; a generated adapter per rule makes a ``deny`` of our findings.
"""

from __future__ import annotations

import json
import shutil
from pathlib import Path

from checker.compiled import CompiledPolicies
from checker.evaluate import engine_data
from checker.index import build_index, parameter_values
from checker.model import Document, SourceFile
from checker.parse import parse_file
from checker.recognise import recognise

ADAPTER = """package adapter.{topic}.{name}

deny contains message if {{
	input.kind in {kinds}
	some finding in data.kijun.rules.{topic}.{name}.findings
	message := json.marshal(finding)
}}
"""


def write_policies(policies: Path, workspace: Path, compiled: CompiledPolicies, target: Path) -> None:
    """Write the rules, their base documents and conftest's adapters below ``target``."""
    for source in sorted(policies.glob("**/*.rego")):
        if not source.name.endswith("_test.rego"):
            copy = target / "bundle" / source.relative_to(policies)
            copy.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(source, copy)
    documents = [document for path in sorted(workspace.glob("**/*.yaml")) for document in _documents(path, compiled)]
    index = build_index(documents, compiled)
    data = engine_data(compiled, index.workspace("benchmark"), parameter_values(compiled, documents))
    (target / "bundle" / "data.json").write_text(json.dumps(data, ensure_ascii=False), "utf-8")
    shutil.copytree(target / "bundle", target / "conftest", ignore=shutil.ignore_patterns("data.json"))
    (target / "data").mkdir()
    shutil.copyfile(target / "bundle" / "data.json", target / "data" / "data.json")
    for rule in compiled.rules:
        if "\nfindings contains" not in (policies / rule["file"]).read_text("utf-8"):
            continue  # it never has findings, which OPA knows when it compiles
        adapter = target / "conftest" / "adapter" / rule["topic"] / f"{rule['name']}.rego"
        adapter.parent.mkdir(parents=True, exist_ok=True)
        kinds = json.dumps(rule["kinds"]).replace("[", "{").replace("]", "}")
        adapter.write_text(ADAPTER.format(topic=rule["topic"], name=rule["name"], kinds=kinds), "utf-8")


def write_inputs(workspace: Path, as_of: str, target: Path) -> list[str]:
    """Write each document of ``workspace`` with its ``as_of`` below ``target`` and return the names."""
    names = []
    for path in sorted(workspace.glob("*/**/*.yaml")):
        copy = target / path.relative_to(workspace)
        copy.parent.mkdir(parents=True, exist_ok=True)
        copy.write_text(path.read_text("utf-8") + f'\nas_of: "{as_of}"\n', "utf-8")
        names.append(copy.relative_to(target).as_posix())
    return names


def _documents(path: Path, compiled: CompiledPolicies) -> tuple[Document, ...]:
    source = SourceFile(path.as_posix(), path.read_bytes())
    return recognise(parse_file(source), frozenset(compiled.schemas), named=False).documents
