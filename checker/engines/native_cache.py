"""Native code of a compiled policy module, kept between runs: 0.3 ms to load instead of 120 ms and more to compile.

``Module.deserialize`` runs what it is given, so nothing is loaded that this user did not write: the directory must be
a real one, owned by the user and closed to everyone else, and every entry starts with a digest over its key and its
code. An entry that is not as expected is compiled anew; a cache can make a run slower, never wrong.
"""

from __future__ import annotations

import contextlib
import hashlib
import os
import platform
from pathlib import Path
from typing import TYPE_CHECKING

from checker.kept import private_directory, put
from checker.workers import NO_THREADS

if TYPE_CHECKING:
    from wasmtime import Engine, Module

_DIGEST_BYTES = hashlib.sha256().digest_size
_KEPT_ENTRIES = 8
OPTIMISING, QUICK = "cranelift", "winch"
"""Wasmtime's compilers, both of its tier 1: winch takes a third of the time and its code a quarter more of it."""
QUICK_MACHINES = ("x86_64", "AMD64")


def load_module(wasm: bytes, cache_dir: Path | None, *, optimise: bool = False) -> tuple[Engine, Module]:
    """Return ``wasm`` compiled, and the engine that runs it; from the cache where possible.

    Args:
        wasm: the module's bytes.
        cache_dir: where native code is kept, in a directory ``native`` of its own; None keeps nothing.
        optimise: whether so much is to be judged that it is worth to wait for the optimising compiler. Its code is
            used whenever it is there.

    Raises:
        wasmtime.WasmtimeError: ``wasm`` is no valid module.
    """
    from wasmtime import Module, WasmtimeError  # noqa: PLC0415 - slow to import

    quick = () if optimise or platform.machine() not in QUICK_MACHINES else (QUICK,)
    compilers = (OPTIMISING, *quick)
    directory = None if cache_dir is None else private_directory(cache_dir / "native")
    if directory is None:
        engine = engine_of(compilers[-1])
        return engine, Module(engine, wasm)
    digest, release = hashlib.sha256(wasm).hexdigest(), _release()
    for compiler in compilers:
        key = "-".join((digest, release, platform.system(), platform.machine(), compiler))
        engine, entry = engine_of(compiler), directory / f"{key}.cwasm"
        kept = _read(entry, key)
        if kept is not None:
            with contextlib.suppress(WasmtimeError):
                return engine, Module.deserialize(engine, kept)
    module = Module(engine, wasm)
    code = bytes(module.serialize())
    put(entry, [_digest(key, code), code], most=_KEPT_ENTRIES)
    return engine, module


def _release() -> str:
    """Return what names the installed release of wasmtime: the directory of its metadata, beside it."""
    import wasmtime  # noqa: PLC0415

    packages = Path(wasmtime.__file__).parent.parent
    names = [name for name in os.listdir(packages) if name.startswith("wasmtime-") and name.endswith(".dist-info")]  # noqa: PTH208
    if len(names) == 1:
        return names[0].removeprefix("wasmtime-").removesuffix(".dist-info")
    from importlib.metadata import version  # noqa: PLC0415 - slow to import

    return version("wasmtime")


def has_code(module_sha256: str, cache_dir: Path, *, optimise: bool) -> bool:
    """Whether native code of a module is in the cache, as ``load_module`` would use it; whether it is sound is open."""
    ending = f"{OPTIMISING}.cwasm" if optimise else ".cwasm"
    try:
        names = os.listdir(cache_dir / "native")  # noqa: PTH208 - names are all that is wanted
    except OSError:
        return False
    return any(name.startswith(module_sha256) and name.endswith(ending) for name in names)


def engine_of(compiler: str) -> Engine:
    """Return an engine with a clock, so that an evaluation can be stopped."""
    from wasmtime import Config, Engine, _ffi  # noqa: PLC0415 - imported already, this finds it

    config = Config()
    config.epoch_interruption = True
    config.parallel_compilation = NO_THREADS not in os.environ
    if compiler == QUICK:
        # WASMTIME_STRATEGY_WINCH of wasmtime's C interface, for which its Python package has no word; and a tenth of
        # the time goes into tables for debuggers of native code.
        _ffi.wasmtime_config_strategy_set(config.ptr(), 2)
        _ffi.wasmtime_config_native_unwind_info_set(config.ptr(), False)
    return Engine(config)


def _digest(key: str, code: bytes | bytearray) -> bytes:
    total = hashlib.sha256(key.encode() + b"\0")
    total.update(code)
    return total.digest()


def _read(entry: Path, key: str) -> bytearray | None:
    try:
        with entry.open("rb") as stream:
            digest = stream.read(_DIGEST_BYTES)
            code = bytearray(stream.read())
    except OSError:
        return None
    return code if digest == _digest(key, code) else None
