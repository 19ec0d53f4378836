"""Reports: SARIF is the result; the others are rendered from the same data."""

from __future__ import annotations

import os
import sys
import tempfile
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from checker.compiled import CompiledPolicies
from checker.model import RunResult
from checker.settings import Settings


@dataclass(frozen=True, slots=True)
class Report:
    """Everything a report is made from. ``rules`` are all rules by id and alias, the program's own included."""

    result: RunResult
    settings: Settings
    compiled: CompiledPolicies
    rules: Mapping[str, Mapping[str, Any]]
    exit_code: int


def write_report(report: Report, *, output_format: str, profile: str, output: Path | None, quiet: bool) -> None:
    """Write the report to ``output`` or standard output.

    Args:
        report: what to report.
        output_format: ``text``, ``sarif``, ``jsonl`` or ``annotations``.
        profile: of SARIF, ``full`` or ``github``.
        output: the file to write; it is there complete or not at all.
        quiet: whether the text report leaves out what is no finding and no problem.

    Raises:
        OSError: the report cannot be written.
    """
    if output_format == "text" and output is None and sys.stdout.isatty():
        from checker.report.text import print_text  # noqa: PLC0415

        print_text(report, quiet=quiet)
        return
    deliver(_text(report, output_format, profile, quiet=quiet), output)


def deliver(content: str | bytes, output: Path | None) -> None:
    """Write a finished report to the file ``output``, complete or not at all, or to standard output. Raises OSError."""
    if output is None and isinstance(content, str) and sys.stdout.isatty():
        sys.stdout.write(content)
        sys.stdout.flush()
        return
    data = content.encode("utf-8", "backslashreplace") if isinstance(content, str) else content
    if output is None:
        # Not sys.stdout: unbuffered (python -u), it loses what a first write does not take, and says nothing.
        with open(sys.stdout.fileno(), "wb", closefd=False) as stream:
            stream.write(data)
    else:
        _write(output, data)


def _text(report: Report, output_format: str, profile: str, *, quiet: bool) -> str:
    if output_format == "sarif":
        from checker.report.sarif import to_sarif  # noqa: PLC0415

        return to_sarif(report, profile)
    if output_format == "jsonl":
        from checker.report.jsonl import to_jsonl  # noqa: PLC0415

        return to_jsonl(report)
    if output_format == "annotations":
        from checker.report.annotations import to_annotations  # noqa: PLC0415

        return to_annotations(report)
    from checker.report.text import to_text  # noqa: PLC0415

    return to_text(report, quiet=quiet)


def _write(path: Path, data: bytes) -> None:
    if path.exists() and not path.is_file():
        # A device or a pipe is written to, never replaced by a file.
        with path.open("wb") as stream:
            stream.write(data)
        return
    path = Path(os.path.realpath(path))
    path.parent.mkdir(parents=True, exist_ok=True)
    descriptor, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
    try:
        with os.fdopen(descriptor, "wb") as stream:
            stream.write(data)
        mask = os.umask(0)
        os.umask(mask)
        os.chmod(name, 0o666 & ~mask)  # noqa: PTH101
        os.replace(name, path)  # noqa: PTH105
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise
