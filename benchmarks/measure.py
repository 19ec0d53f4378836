"""Timing of whole processes: wall clock, processor time and peak memory, as the operating system accounts for them."""

from __future__ import annotations

import os
import statistics
import subprocess
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Sample:
    """One run of a command: seconds of wall clock and of processor (user and system, with its children), peak MiB."""

    wall: float
    processor: float
    mebibytes: float
    code: int


def run(command: Sequence[str], cwd: Path, env: Mapping[str, str] | None = None, output: Path | None = None) -> Sample:
    """Run ``command`` to its end; its output goes to ``output`` or nowhere."""
    usual = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    environment = {**usual, **(env or {})}
    with (output or Path(os.devnull)).open("wb") as stream:
        started = time.monotonic()
        process = subprocess.Popen(
            command, cwd=cwd, env=environment, stdin=subprocess.DEVNULL, stdout=stream, stderr=stream
        )
        _, status, usage = os.wait4(process.pid, 0)
        wall = time.monotonic() - started
    process.returncode = os.waitstatus_to_exitcode(status)
    return Sample(wall, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024, process.returncode)


def interleaved(count: int, **commands: Callable[[], Sample]) -> dict[str, Sample]:
    """Return the medians of ``count`` runs of each command, run in turn so that a busy machine is busy for all."""
    samples: dict[str, list[Sample]] = {name: [] for name in commands}
    for _ in range(count):
        for name, once in commands.items():
            samples[name].append(once())
    return {name: _median(taken) for name, taken in samples.items()}


def _median(samples: Sequence[Sample]) -> Sample:
    return Sample(
        statistics.median(sample.wall for sample in samples),
        statistics.median(sample.processor for sample in samples),
        max(sample.mebibytes for sample in samples),
        samples[-1].code,
    )
