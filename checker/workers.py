"""Every core: chunks of work done in forked copies of this process, their results taken in order.

A fork inherits what the run has read so far, so nothing is sent but results. Systems without a cheap fork (macOS, where
system libraries do not survive it, and Windows) do the work in this process; so does a run with little to do.
"""

from __future__ import annotations

import contextlib
import os
import pickle
import signal
import struct
import sys
from collections.abc import Callable, Iterator, Sequence
from typing import BinaryIO, Protocol, TypeVar

Chunk = TypeVar("Chunk")
Made = TypeVar("Made")
SIGNALS = (signal.SIGINT, signal.SIGTERM)
LENGTH = struct.Struct("<Q")
NO_THREADS = "KIJUN_NO_THREADS"
"""Set in a fork of a process that may have had compiling threads of wasmtime, which a fork would wait for in vain."""


class WorkerDied(Exception):
    """A worker ended before its work was done: killed, or out of memory."""


def cores() -> int:
    """Return how many processes may work at once: the cores this process may use, or 1 where nothing can be forked."""
    if sys.platform != "linux" or os.environ.get("KIJUN_WORKERS") == "1":
        return 1
    return len(os.sched_getaffinity(0))


def in_workers(work: Callable[[Chunk], Made], chunks: Sequence[Chunk], workers: int) -> Iterator[Made]:
    """Yield ``work(chunk)`` for each of ``chunks``, in their order.

    Args:
        work: what to do; its results must be picklable. An exception it raises is raised here.
        chunks: the work, cut finely enough to keep the workers busy. Worker n does the chunks n, n + workers, ...
        workers: how many processes; with 1 the work is done in this one.

    Raises:
        WorkerDied: a worker was killed.
    """
    workers = min(workers, len(chunks))
    if workers <= 1:
        yield from map(work, chunks)
        return
    sys.stdout.flush()
    sys.stderr.flush()
    processes: list[int] = []
    pipes: list[BinaryIO] = []
    try:
        for number in range(workers):
            _fork(work, chunks[number::workers], pipes, processes)
        for number in range(len(chunks)):
            yield _received(pipes[number % workers])
    finally:
        _end(pipes, processes)


class Wait(Protocol):
    """Waits for the end of work that goes on beside; if there is any, what is given is done meanwhile."""

    def __call__(self, meanwhile: Callable[[], object] | None = None) -> None:
        """Return when the work has ended."""


@contextlib.contextmanager
def beside(work: Callable[[], object]) -> Iterator[Wait]:
    """Do ``work`` in a forked copy of this process while the body runs; what is yielded waits for its end.

    What it makes must be on disk, and whether it succeeded is not told. With one core nothing is done.
    """
    if cores() == 1:
        yield lambda _=None: None
        return

    def wait(meanwhile: Callable[[], object] | None = None) -> None:
        if meanwhile is not None:
            meanwhile()
        # Until nobody writes to the pipe any more.
        pipes[0].read()

    def done(_: None) -> None:
        work()

    sys.stdout.flush()
    sys.stderr.flush()
    processes: list[int] = []
    pipes: list[BinaryIO] = []
    try:
        _fork(done, [None], pipes, processes)
        yield wait
    finally:
        _end(pipes, processes)


def _fork(work: Callable[[Chunk], Made], chunks: Sequence[Chunk], pipes: list[BinaryIO], processes: list[int]) -> None:
    """Start a child that does ``chunks``, and add it to ``processes`` and what it will say to ``pipes``."""
    reading, writing = os.pipe()
    pipes.append(os.fdopen(reading, "rb"))
    # A signal between the fork and the child's own handlers would make the child clean up for its parent.
    signal.pthread_sigmask(signal.SIG_BLOCK, SIGNALS)
    process = os.fork()
    if process == 0:
        _child(work, chunks, writing, [pipe.fileno() for pipe in pipes])
    processes.append(process)
    os.close(writing)
    signal.pthread_sigmask(signal.SIG_UNBLOCK, SIGNALS)


def _end(pipes: list[BinaryIO], processes: list[int]) -> None:
    """Close the ``pipes`` and end the children ``processes``."""
    for pipe in pipes:
        pipe.close()
    for process in processes:
        with contextlib.suppress(ProcessLookupError):
            os.kill(process, signal.SIGKILL)
        with contextlib.suppress(ChildProcessError):
            os.waitpid(process, 0)


def _received(pipe: BinaryIO) -> Made:  # type: ignore[type-var]
    header = pipe.read(LENGTH.size)
    content = pipe.read(LENGTH.unpack(header)[0]) if len(header) == LENGTH.size else b""
    if len(header) < LENGTH.size or len(content) < LENGTH.unpack(header)[0]:
        raise WorkerDied
    succeeded, made = pickle.loads(content)  # noqa: S301 - written by our own child
    if succeeded:
        return made  # type: ignore[no-any-return]
    raise made


def _child(work: Callable[[Chunk], Made], chunks: Sequence[Chunk], writing: int, unused: list[int]) -> None:
    """Do ``chunks`` and end this process, whatever happens; nothing of the parent's clean-up runs here."""
    code = 1
    if "wasmtime" in sys.modules:
        os.environ[NO_THREADS] = "1"
    try:
        for one in SIGNALS:
            signal.signal(one, signal.SIG_DFL)
        signal.pthread_sigmask(signal.SIG_UNBLOCK, SIGNALS)
        for descriptor in unused:
            os.close(descriptor)
        with os.fdopen(writing, "wb") as pipe:
            for chunk in chunks:
                try:
                    content = pickle.dumps((True, work(chunk)), pickle.HIGHEST_PROTOCOL)
                except Exception as error:
                    content = pickle.dumps((False, error))
                pipe.write(LENGTH.pack(len(content)) + content)
                pipe.flush()
        code = 0
    finally:
        os._exit(code)
