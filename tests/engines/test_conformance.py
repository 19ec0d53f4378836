"""OPA's own conformance cases, for the built-ins our policies may use, run in the embedded engine's sandbox.

The cases come with the source of the OPA version in use, from Go's module cache.
"""

from __future__ import annotations

import json
import os
import platform
import shutil
import subprocess
import tarfile
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
import wasmtime
from conformance_cases import Case, compilable, read_cases

from checker.engines import Limits
from checker.engines.native_cache import OPTIMISING, QUICK, QUICK_MACHINES, engine_of
from checker.engines.policy_instance import PolicyInstance, Trapped

CAPABILITIES = Path(__file__).resolve().parents[2] / "policies" / "capabilities.json"
BATCHES = 6

_SET_ORDER = "a set leaves the module in the order of its hash table; main.rego sorts what it reports"
_NUMBER_KEY = "a number is no key of base data in WebAssembly (OPA issue 3711); our keys are texts"
_BIG_NUMBER = "integers beyond 64 bits cannot be formatted (OPA issue 3711)"

DIFFERENCES = {
    "baseandvirtualdocs/base/virtual: set": _SET_ORDER,
    "containskeyword/ordinary deny rule": _SET_ORDER,
    "defaultkeyword/set comprehension": _SET_ORDER,
    "objectkeys/array_keys_found": _SET_ORDER,
    "objectkeys/set_keys_found": _SET_ORDER,
    "objectkeys/string_keys_found": _SET_ORDER,
    "refheads/general, set leaf (other rule defines dynamic ref portion)": _SET_ORDER,
    "refheads/general, set leaf (shallow ref)": _SET_ORDER,
    "refheads/general, set leaf": _SET_ORDER,
    "regression/virtual-cache key scope": _SET_ORDER,
    "data/nested integer": _NUMBER_KEY,
    "data/toplevel integer": _NUMBER_KEY,
    "strings/format_int: bignum exact (>64-bit integer, all bases + negative)": _BIG_NUMBER,
}
"""Where the embedded engine is known to differ from OPA, and why our policies do not meet it."""


def _sources(opa: str) -> Path:
    """Return the source of this OPA version, downloaded if need be."""
    go = shutil.which("go")
    if go is None:
        reason = "OPA's conformance cases come with its Go module: install Go to run them"
        (pytest.fail if os.environ.get("CI") == "true" else pytest.skip)(reason)
    version = subprocess.run([opa, "version"], check=True, capture_output=True, text=True).stdout.split()[1]
    command = [go, "mod", "download", "-json", f"github.com/open-policy-agent/opa@v{version}"]
    return Path(json.loads(subprocess.run(command, check=True, capture_output=True).stdout)["Dir"])


def _compile(opa: str, directory: Path, cases: Sequence[Case]) -> bytes:
    bundle = directory / f"{cases[0].name}.tar.gz"
    entry_points = [argument for case in cases for argument in ("-e", case.entry_point)]
    command = [opa, "build", "-t", "wasm", "--capabilities", CAPABILITIES, "-o", bundle, *entry_points]
    command += [case.name for case in cases]
    subprocess.run(command, cwd=directory, check=True, capture_output=True)
    with tarfile.open(bundle) as archive:
        member = archive.extractfile("/policy.wasm")
        assert member is not None
        return member.read()


def _run(wasm: bytes, cases: Sequence[Case], compiler: str) -> dict[str, list[object] | None]:
    """Return the bindings of every case's query, None where the module aborted."""
    engine = engine_of(compiler)
    module = wasmtime.Module(engine, wasm)
    data = json.dumps({case.name: case.content.get("data") or {} for case in cases}).encode()
    instance = None
    results: dict[str, list[object] | None] = {}
    for case in cases:
        text = case.input_text()
        assert text is not None
        instance = instance or PolicyInstance(engine, module, len(wasm), data, Limits())
        try:
            found = json.loads(instance.evaluate(case.entry_point, text))
            results[case.name] = found[0]["result"] if found else []
        except Trapped:
            results[case.name] = None
            instance.close()
            instance = None
    return results


@pytest.fixture(scope="module")
def results(opa: str, tmp_path_factory: pytest.TempPathFactory) -> dict[str, tuple[Case, list[object] | None]]:
    """Every case the embedded engine can be asked, by note, with its answer.

    Not asked: cases about strict built-in errors, a mode WebAssembly does not have, and inputs that JSON cannot write.
    """
    directory = tmp_path_factory.mktemp("conformance")
    cases = read_cases(opa, _sources(opa) / "v1" / "test" / "cases" / "testdata" / "v1")
    cases = [case for case in cases if not case.content.get("strict_error") and case.input_text() is not None]
    for case in cases:
        case.write(directory)
    cases = compilable(opa, directory, CAPABILITIES, cases)
    batches = [cases[first::BATCHES] for first in range(BATCHES)]
    with ThreadPoolExecutor(2) as pool:
        modules = pool.map(lambda batch: _compile(opa, directory, batch), batches)
        answers = []
        for module, batch in zip(modules, batches, strict=True):
            answers.append(_run(module, batch, OPTIMISING))
            if platform.machine() in QUICK_MACHINES:
                assert _run(module, batch, QUICK) == answers[-1], "the compilers differ"
    found = {name: rows for answer in answers for name, rows in answer.items()}
    return {f"{case.folder}: {case.note}": (case, found[case.name]) for case in cases}


def test_the_embedded_engine_answers_as_opa_does(results: dict[str, tuple[Case, list[object] | None]]) -> None:
    wrong = {name: rows for name, (case, rows) in results.items() if not case.agrees(rows)}
    unexpected = {name: rows for name, rows in wrong.items() if results[name][0].note not in DIFFERENCES}
    assert unexpected == {}
    healed = DIFFERENCES.keys() - {results[name][0].note for name in wrong}
    assert healed == set(), "these agree now, or are gone: take them from DIFFERENCES"


def test_sets_differ_in_their_order_alone(results: dict[str, tuple[Case, list[object] | None]]) -> None:
    in_order = {note for note, reason in DIFFERENCES.items() if reason == _SET_ORDER}
    checked = [case.agrees(rows, ignore_order=True) for case, rows in results.values() if case.note in in_order]
    assert checked == [True] * len(in_order)


def test_most_of_the_corpus_is_asked(results: dict[str, tuple[Case, list[object] | None]]) -> None:
    assert len(results) > 1300
