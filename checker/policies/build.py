"""From policy sources to what a run needs: the WebAssembly module, the catalogue, the data and the bundled schemas."""

from __future__ import annotations

import hashlib
import io
import tarfile
import tempfile
from collections.abc import Sequence
from pathlib import Path

from checker.attest.rows import facts
from checker.compiled import ENTRY_POINT, CompiledPolicies
from checker.opa import run_opa
from checker.policies.files import source_digests
from checker.policies.lint import lint
from checker.policies.rules import catalogue
from checker.policies.schema_lint import lint_schemas
from checker.policies.schemas import COMMON, bundle, files, kind_of, read_schemas, references, resolved
from checker.policies.sources import PolicyError, PolicySources, read_sources
from checker.policies.typecheck import type_check


def build(directories: Sequence[Path], schema_directory: Path) -> CompiledPolicies:
    """Check the policies of ``directories`` against the contract and compile them.

    Args:
        directories: policy directories, the shipped one first.
        schema_directory: where the schemas of the document kinds are.

    Raises:
        PolicyError: the policies or schemas break the contract, or do not compile.
        OpaMissing: there is no ``opa``.
    """
    schemas = read_schemas(schema_directory)
    problems = lint_schemas(schemas)
    if problems:
        raise PolicyError(problems)
    bundled = {kind_of(schema): bundle(schema, schemas[COMMON]) for name, schema in schemas.items() if name != COMMON}
    sources = read_sources(directories)
    problems = lint(sources, bundled, schema_directory / "meta" / "rule-metadata.json")
    if not problems:
        problems = type_check(sources, bundled, directories[0] / "capabilities.json")
    if problems:
        raise PolicyError(problems)
    rules = catalogue(sources.modules)
    module = _compile(sources, directories[0] / "capabilities.json")
    manifest = {
        "opa": _opa_version(),
        "entry_point": ENTRY_POINT,
        "module_sha256": hashlib.sha256(module).hexdigest(),
        "sources": source_digests(directories, schema_directory),
    }
    return CompiledPolicies(
        module=module,
        manifest=manifest,
        rules=rules,
        standards={name: dict(standard) for name, standard in sources.standards.items()},
        parameters={name: dict(row) for name, row in sources.parameters.items()},
        reference={**sources.reference, "attestations": facts(sources.standards)},
        schemas=bundled,
        references={
            kind: [[list(path), target] for path, target in references(resolved(schema))]
            for kind, schema in bundled.items()
        },
        files={kind: [list(path) for path in files(resolved(schema))] for kind, schema in bundled.items()},
    )


def _opa_version() -> str:
    return run_opa(["version"]).splitlines()[0].removeprefix("Version: ")


def _compile(sources: PolicySources, capabilities: Path) -> bytes:
    with tempfile.TemporaryDirectory(prefix="kijun-build-") as scratch:
        root = Path(scratch)
        for name, path in sources.rego.items():
            target = root / "policies" / name
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(path.read_bytes())
        arguments = [
            "build",
            "--target",
            "wasm",
            "--entrypoint",
            ENTRY_POINT,
            "--capabilities",
            str(capabilities.resolve()),
        ]
        run_opa([*arguments, "--output", "bundle.tar.gz", "policies"], cwd=root)
        return module_of((root / "bundle.tar.gz").read_bytes())


def module_of(bundle_archive: bytes) -> bytes:
    """Return the WebAssembly module inside a bundle that ``opa build -t wasm`` made."""
    with tarfile.open(fileobj=io.BytesIO(bundle_archive)) as archive:
        member = archive.extractfile("/policy.wasm")
        assert member is not None  # noqa: S101 - opa writes it always
        return member.read()
