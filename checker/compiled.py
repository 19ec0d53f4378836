"""The compiled policies: what a run needs of policies/ and schemas/, built once and committed under checker/compiled/.

``make policies`` writes it, CI builds it again and compares bytes, and a run in a checkout compares the digests of the
sources with the manifest (docs/adr/0004-committed-compiled-module.md).
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from checker.workers import Wait

ENTRY_POINT = "kijun/main/report"
DIRECTORY = Path(__file__).resolve().parent / "compiled"
ALWAYS_JUDGED = ("Canary", "Exception")
EXAMPLES = "examples.json"
MODULE = "policy.wasm"
FILES = ("manifest", "rules", "standards", "parameters", "reference", "schemas", "references", "files")


@dataclass(frozen=True)
class CompiledPolicies:
    """The result of a build.

    ``module`` is OPA's WebAssembly; ``manifest`` says what it was made from; ``rules`` is the catalogue
    (docs/rule-contract.md); ``standards``, ``parameters`` and ``reference`` are the data files by id or name;
    ``schemas`` the bundled schemas by kind; ``references`` says per kind where its documents name others: [path with
    null for any index or key, kind named]; ``files`` says the same of fields that name files of the repository.
    ``native`` waits for native code of the module that is being made, when somebody has begun to.
    With ``standard`` only rules that cite it judge; exceptions are judged by all their rules, since what stands in an
    unsound one would be suppressed.
    """

    module: bytes
    manifest: dict[str, Any]
    rules: list[dict[str, Any]]
    standards: dict[str, dict[str, Any]]
    parameters: dict[str, dict[str, Any]]
    reference: dict[str, Any]
    schemas: dict[str, dict[str, Any]]
    references: dict[str, list[list[Any]]]
    files: dict[str, list[list[str | None]]]
    standard: str | None = None
    native: Wait | None = None

    @cached_property
    def rules_by_id(self) -> dict[str, dict[str, Any]]:
        """The rules by id; an alias finds the rule that has taken it over."""
        found = {alias: rule for rule in self.rules for alias in rule.get("aliases", ())}
        return {**found, **{rule["id"]: rule for rule in self.rules}}

    @cached_property
    def known_rules(self) -> dict[str, dict[str, Any]]:
        """Every rule a result can name, by id and alias: the policies' and the program's own."""
        own = json.loads((Path(__file__).parent / "program_rules.json").read_bytes())
        return {**{rule["id"]: rule for rule in own}, **self.rules_by_id}

    @cached_property
    def clauses(self) -> dict[str, dict[str, dict[str, Any]]]:
        """The rows of each standard by id."""
        return {name: {row["id"]: row for row in head["clauses"]} for name, head in self.standards.items()}

    @cached_property
    def rules_by_kind(self) -> dict[str, list[dict[str, Any]]]:
        """The rules that judge each kind, in the order of their ids; deprecated ones judge nothing."""
        by_kind: dict[str, list[dict[str, Any]]] = {kind: [] for kind in (*self.schemas, "Canary")}
        for rule in self.rules:
            for kind in rule["kinds"]:
                if "deprecated" not in rule and (kind in ALWAYS_JUDGED or self._cites_standard(rule)):
                    by_kind[kind].append(rule)
        return by_kind

    def _cites_standard(self, rule: dict[str, Any]) -> bool:
        return self.standard is None or any(clause.startswith(f"{self.standard}:") for clause in rule["clauses"])


class CompiledMissing(Exception):
    """The compiled policies are absent, damaged or older than their sources; the text says which."""


def load_compiled(directory: Path = DIRECTORY) -> CompiledPolicies:
    """Read the compiled policies. Raises CompiledMissing when a file is absent or the module is not the manifest's."""
    try:
        module = (directory / MODULE).read_bytes()
        parts = {name: json.loads((directory / f"{name}.json").read_bytes()) for name in FILES}
    except (OSError, ValueError) as error:
        raise CompiledMissing(str(error)) from error
    if hashlib.sha256(module).hexdigest() != parts["manifest"]["module_sha256"]:
        raise CompiledMissing("policy.wasm is not the module that manifest.json describes")
    return CompiledPolicies(module=module, **parts)


def write_compiled(compiled: CompiledPolicies, directory: Path) -> None:
    """Write ``compiled`` into ``directory``, one file a part; the same policies give the same bytes."""
    directory.mkdir(parents=True, exist_ok=True)
    (directory / MODULE).write_bytes(compiled.module)
    for name in FILES:
        text = json.dumps(getattr(compiled, name), ensure_ascii=False, indent=1, sort_keys=True)
        (directory / f"{name}.json").write_text(text + "\n", "utf-8")


def load_examples(directory: Path = DIRECTORY) -> dict[str, dict[str, Any]]:
    """Read the examples by rule id, each ``reported`` and ``passing`` (``checker.policies.examples``).

    Raises:
        CompiledMissing: they are absent or damaged.
    """
    try:
        found: dict[str, dict[str, Any]] = json.loads((directory / EXAMPLES).read_bytes())
    except (OSError, ValueError) as error:
        raise CompiledMissing(str(error)) from error
    return found


def write_examples(examples: Mapping[str, Any], directory: Path) -> None:
    """Write ``examples`` beside the compiled policies; no run of ``kijun check`` reads them."""
    text = json.dumps(examples, ensure_ascii=False, indent=1, sort_keys=True)
    (directory / EXAMPLES).write_text(text + "\n", "utf-8")
