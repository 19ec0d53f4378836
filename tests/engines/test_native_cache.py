from __future__ import annotations

import hashlib
import os
from collections.abc import Callable
from pathlib import Path

import pytest
import wasmtime
from engine_support import DATA, POLICIES, document

from checker import compiled
from checker.engines import Limits, open_embedded
from checker.engines.native_cache import has_code, load_module
from checker.workers import beside, cores


def answer(module: bytes, cache_dir: Path) -> object:
    engine = open_embedded(module, DATA, limits=Limits(), cache_dir=cache_dir)
    (report,) = engine.evaluate([document(spec="基準")])
    engine.close()
    return report["rules"]["echo"]


def entry(cache_dir: Path) -> Path:
    (path,) = (cache_dir / "native").iterdir()
    return path


@pytest.fixture(scope="module")
def other(build: Callable[..., bytes], tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """A module that answers the same question in another way."""
    source = (POLICIES / "main.rego").read_text(encoding="utf-8")
    path = tmp_path_factory.mktemp("other") / "main.rego"
    path.write_text(source.replace("rules.echo := input.spec", 'rules.echo := "other"'), encoding="utf-8")
    return build(path)


def test_native_code_is_kept_for_this_user_alone_and_used_again(module: bytes, tmp_path: Path) -> None:
    cache = tmp_path / "a" / "b"
    assert answer(module, cache) == "基準"
    kept = entry(cache)
    assert kept.parent.stat().st_mode & 0o777 == 0o700
    before = kept.stat()
    assert answer(module, cache) == "基準"
    after = kept.stat()
    assert (after.st_ino, after.st_mtime_ns) == (before.st_ino, before.st_mtime_ns)


def damage_flip(content: bytes) -> bytes:
    middle = len(content) // 2
    return content[:middle] + bytes([content[middle] ^ 1]) + content[middle + 1 :]


@pytest.mark.parametrize(
    "damage",
    [damage_flip, lambda content: content[:-1], lambda content: content[:20], lambda _content: b""],
    ids=["flipped", "truncated", "shorter-than-digest", "empty"],
)
def test_a_damaged_entry_is_compiled_anew(module: bytes, tmp_path: Path, damage: Callable[[bytes], bytes]) -> None:
    answer(module, tmp_path)
    kept = entry(tmp_path)
    sound = kept.read_bytes()
    kept.write_bytes(damage(sound))
    assert answer(module, tmp_path) == "基準"
    assert kept.read_bytes()[:32] == sound[:32]


def test_the_entry_of_another_module_is_not_used(module: bytes, other: bytes, tmp_path: Path) -> None:
    answer(other, tmp_path / "other")
    answer(module, tmp_path / "own")
    entry(tmp_path / "own").write_bytes(entry(tmp_path / "other").read_bytes())
    assert answer(module, tmp_path / "own") == "基準"


def test_code_made_for_another_configuration_of_wasmtime_is_compiled_anew(module: bytes, tmp_path: Path) -> None:
    """The digest is right and the code is sound, but it has no deadline compiled in."""
    answer(module, tmp_path)
    kept = entry(tmp_path)
    sound = kept.read_bytes()
    foreign = bytes(wasmtime.Module(wasmtime.Engine(), module).serialize())
    kept.write_bytes(hashlib.sha256(kept.stem.encode() + b"\0" + foreign).digest() + foreign)
    assert answer(module, tmp_path) == "基準"
    assert kept.read_bytes()[:32] == sound[:32]


def test_a_directory_others_can_read_is_not_used(module: bytes, tmp_path: Path) -> None:
    native = tmp_path / "native"
    native.mkdir(mode=0o755)
    native.chmod(0o755)
    assert answer(module, tmp_path) == "基準"
    assert list(native.iterdir()) == []


def test_a_symbolic_link_is_not_followed(module: bytes, tmp_path: Path) -> None:
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir(mode=0o700)
    (tmp_path / "native").symlink_to(elsewhere)
    assert answer(module, tmp_path) == "基準"
    assert list(elsewhere.iterdir()) == []


def test_a_place_that_cannot_be_written_does_no_harm(module: bytes, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("", encoding="utf-8")
    assert answer(module, tmp_path / "file") == "基準"
    (tmp_path / "closed").mkdir(mode=0o500)
    assert answer(module, tmp_path / "closed") == "基準"
    (tmp_path / "native").mkdir(mode=0o500)
    assert answer(module, tmp_path) == "基準"


def test_only_the_newest_entries_are_kept(module: bytes, tmp_path: Path) -> None:
    native = tmp_path / "native"
    native.mkdir(mode=0o700)
    for age in range(20):
        old = native / f"{age}.cwasm"
        old.write_bytes(b"old")
        os.utime(old, (1_000_000 - age, 1_000_000 - age))
    answer(module, tmp_path)
    names = {path.name for path in native.iterdir()}
    assert len(names) == 8
    assert {"0.cwasm", "6.cwasm"} < names


@pytest.mark.parametrize("optimise", [False, True])
def test_both_compilers_answer_alike_and_the_optimised_code_is_used_where_it_is(
    module: bytes, tmp_path: Path, optimise: bool
) -> None:
    engine = open_embedded(module, DATA, limits=Limits(), cache_dir=tmp_path, optimise=optimise)
    (report,) = engine.evaluate([document(spec="基準")])
    engine.close()
    assert report["rules"]["echo"] == "基準"
    assert answer(module, tmp_path) == "基準"
    assert ("cranelift" in entry(tmp_path).name) >= optimise


def test_a_fork_of_a_process_that_has_compiled_compiles_as_well(tmp_path: Path) -> None:
    """wasmtime's compiling threads do not live on in a fork, which once waited for them for ever."""
    wasm = (Path(compiled.__file__).parent / "compiled" / "policy.wasm").read_bytes()
    load_module(wasm, None, optimise=False)
    with beside(lambda: load_module(wasm, tmp_path, optimise=False)) as made:
        made()
    assert has_code(hashlib.sha256(wasm).hexdigest(), tmp_path, optimise=False) is (cores() > 1)
