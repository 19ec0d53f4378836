"""The host's side of OPA's WebAssembly ABI 1.x: one running instance of a compiled policy module.

Specification: OPA documentation, "WebAssembly", sections ABI Versions, Exports, Imports and Evaluation. What matters:

- A value crosses the border as JSON text in the module's linear memory; a result is a NUL-terminated string.
- ``opa_eval`` (ABI 1.2) resets the heap to the given address, parses the input, evaluates and dumps the result.
- Memory is grown through ``opa_malloc`` alone. The module's allocator keeps its own idea of the top of memory and would
  grow memory a second time for every byte the host grew behind its back.
- After a trap the state of the module is unknown: the instance must be thrown away.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from checker.engines.protocol import EngineFailure, Limits
from checker.model import JsonValue

if TYPE_CHECKING:
    from wasmtime import Engine, Module

PAGE_BYTES = 65536
TICKS_PER_DEADLINE = 20
"""How often the epoch of the engine must be advanced per ``Limits.deadline_seconds``."""

_ABI_MAJOR = 1
_ABI_MINOR = 2
_RESULT_CHUNK = 65536
_OUT_OF_MEMORY = "opa_malloc: failed"


class Trapped(Exception):
    """The module stopped in the middle; ``failure`` says why, and its instance is of no more use."""

    def __init__(self, failure: EngineFailure) -> None:
        super().__init__(failure)
        self.failure = failure


class WrongModule(Exception):
    """The module is not a policy this host can run; the text says why."""


class PolicyInstance:
    """A module with its base documents loaded, ready to evaluate any number of inputs one after another."""

    def __init__(self, engine: Engine, module: Module, size: int, data: bytes, limits: Limits) -> None:
        """Start the module and parse ``data``, the base documents as a JSON object.

        ``size`` is that of the WebAssembly binary in bytes. OPA's compiler fixes the least memory before it appends the
        table of function names to the data segments, so a module with many rules cannot start with what it asks for.
        Its own size is more than any segment of it needs.

        Raises:
            WrongModule: another ABI, or host functions wanted.
            Trapped: the data does not fit, or is no JSON.
        """
        from wasmtime import Func, FuncType, Instance, Memory, MemoryType, Store, Trap, WasmtimeError  # noqa: PLC0415 - slow
        from wasmtime import Limits as MemoryLimits  # noqa: PLC0415

        self._limits = limits
        self._store = Store(engine)
        try:
            self._store.set_limits(memory_size=limits.memory_bytes, instances=1, memories=1)
            self._store.set_epoch_deadline(TICKS_PER_DEADLINE + 1)
            imports: list[Any] = []
            try:
                for wanted in module.imports:
                    kind = wanted.type
                    if isinstance(kind, FuncType):
                        imports.append(Func(self._store, kind, self._host_function(wanted.name or "")))
                    elif isinstance(kind, MemoryType):
                        least = kind.limits.min + size // PAGE_BYTES + 1
                        most = max(limits.memory_bytes // PAGE_BYTES, least)
                        self._memory = Memory(self._store, MemoryType(MemoryLimits(least, most)))
                        imports.append(self._memory)
                self._exports = Instance(self._store, module, imports).exports(self._store)
            except (Trap, WasmtimeError) as error:
                raise WrongModule(str(error).splitlines()[0]) from error
            self._check_module()
            self._load(data)
        except BaseException:
            self.close()
            raise

    def close(self) -> None:
        """Give the instance's memory back."""
        self._store.close()

    def evaluate(self, entry_point: str, document: bytes) -> bytes:
        """Return the result set of ``entry_point`` for the input ``document``, both JSON texts.

        ``[]`` means undefined, ``[{"result": …}]`` carries the value; a set comes back as an array.

        Raises:
            Trapped: the evaluation was stopped; the instance must be thrown away.
            KeyError: the module has no such entry point.
        """
        number = self.entry_points[entry_point]
        if self._heap + len(document) > self._memory.data_len(self._store):
            self._call("opa_heap_ptr_set", self._heap)
            self._call("opa_malloc", len(document))
        self._memory.write(self._store, document, self._heap)
        free = self._heap + len(document)
        address = self._call("opa_eval", 0, number, self._data, self._heap, len(document), free, 0)
        return self._text_at(address)

    def _check_module(self) -> None:
        major, minor = (self._number(f"opa_wasm_abi_{part}") for part in ("version", "minor_version"))
        if major != _ABI_MAJOR or minor < _ABI_MINOR:
            raise WrongModule(f"ABI {major}.{minor}")
        missing = [name for name in ("opa_eval", "opa_heap_ptr_set") if self._exports.get(name) is None]
        if missing:
            raise WrongModule(f"no {missing[0]}")
        wanted = self._table("builtins")
        if wanted:
            raise WrongModule("host functions: " + ", ".join(sorted(wanted)))
        self.entry_points = self._table("entrypoints")

    def _number(self, export: str) -> int:
        from wasmtime import Global  # noqa: PLC0415 - imported already, this finds it

        exported = self._exports.get(export)
        if not isinstance(exported, Global):
            raise WrongModule(f"no {export}")
        return int(exported.value(self._store))

    def _load(self, data: bytes) -> None:
        address = self._call("opa_malloc", len(data))
        self._memory.write(self._store, data, address)
        self._data = self._call("opa_json_parse", address, len(data))
        if not self._data:
            raise Trapped(EngineFailure("engine-trap", {"reason": "opa_json_parse"}))
        self._heap: int = self._call("opa_heap_ptr_get")

    def _table(self, export: str) -> dict[str, int]:
        text = self._text_at(self._call("opa_json_dump", self._call(export)))
        try:
            names: JsonValue = json.loads(text)
        except ValueError:
            names = None
        if not isinstance(names, dict):
            raise WrongModule(f"{export} is no table")
        return names

    def _call(self, name: str, *arguments: int) -> Any:
        """Call an export under the deadline of one document; addresses come back unsigned."""
        from wasmtime import Func, Trap, TrapCode, WasmtimeError  # noqa: PLC0415 - imported already, this finds it

        function = self._exports.get(name)
        if not isinstance(function, Func):
            raise WrongModule(f"no {name}")
        self._store.set_epoch_deadline(TICKS_PER_DEADLINE + 1)
        try:
            value = function(self._store, *arguments)
        except _Aborted as abort:
            if abort.reason == _OUT_OF_MEMORY:
                mebibytes = self._limits.memory_bytes // (1024 * 1024)
                raise Trapped(EngineFailure("engine-memory", {"mebibytes": mebibytes})) from None
            raise Trapped(EngineFailure("engine-trap", {"reason": abort.reason})) from None
        except Trap as trap:
            if trap.trap_code is TrapCode.INTERRUPT:
                seconds = self._limits.deadline_seconds
                raise Trapped(EngineFailure("engine-timeout", {"seconds": seconds})) from None
            reason = trap.trap_code.name if trap.trap_code else trap.message.splitlines()[0]
            raise Trapped(EngineFailure("engine-trap", {"reason": reason})) from None
        except WasmtimeError as error:
            raise Trapped(EngineFailure("engine-trap", {"reason": str(error).splitlines()[0]})) from None
        return value if value is None else value & 0xFFFFFFFF

    def _text_at(self, address: int) -> bytes:
        """Read the NUL-terminated text at ``address`` in growing steps: neither byte by byte nor all of memory."""
        text = bytearray()
        step = _RESULT_CHUNK
        while True:
            chunk = self._memory.read(self._store, address, address + step)
            end = chunk.find(0)
            if end >= 0:
                return bytes(text + chunk[:end])
            if len(chunk) < step:
                raise Trapped(EngineFailure("engine-trap", {"reason": "unterminated result"}))
            text += chunk
            address += step
            step *= 2

    def _host_function(self, name: str) -> Callable[..., Any]:
        if name == "opa_println":
            return lambda _address: None
        if name == "opa_abort":
            return self._abort
        return _refuse_builtin

    def _abort(self, address: int) -> None:
        raise _Aborted(self._text_at(address & 0xFFFFFFFF).decode("utf-8", "replace"))


class _Aborted(Exception):
    """The module called ``opa_abort``."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


def _refuse_builtin(*_arguments: int) -> int:
    raise _Aborted("host function")
