"""``kijun report``: what a repository shows of every clause of a standard."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import click

from checker.cli.common import stop
from checker.cli.coverage import chosen_standards
from checker.cli.running import Asked, open_run, refuse_together, run_options, unwritten
from checker.decide import EXIT_CLEAN, EXIT_FINDINGS, EXIT_NOT_JUDGED
from checker.model import Notification
from checker.standards import DEFAULT as DEFAULT_STANDARD

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from checker.clauses.model import ClauseVerdict
    from checker.report.clauses.picture import Picture

FORMATS = ("text", "markdown", "html", "xlsx", "json", "sarif")
VERDICTS = ("not_met", "not_judged", "needs_person", "not_covered", "exempted", "met", "not_applicable")


@click.command()
@run_options
@click.option("--format", "output_format", type=click.Choice(FORMATS), default="text", help="Form of the report.")
@click.option(
    "--standard", metavar="ID", default=DEFAULT_STANDARD, show_default=True, help="The standard, or all of them: all."
)
@click.option("--part", metavar="ID", help="Show only this part of the standard, such as 2.")
@click.option(
    "--verdict", "wanted", type=click.Choice(VERDICTS), multiple=True, help="Show only clauses with this verdict."
)
def report(asked: Asked, output_format: str, standard: str, part: str | None, wanted: tuple[str, ...]) -> None:
    """Say of every clause of a standard, and of every system, contract, … it is about, whether it is met.

    A clause is met, not met, exempted (by an approved exception), needs a person (an attestation or an answer), not
    applicable, not judged, or not covered by kijun; each with its evidence. PATHS are as for "kijun check"; what lies
    outside them is not judged, so leave them out for the whole picture. With --format xlsx and an existing --output the
    remarks in it are kept.

    Exit code 0: no clause is "not met"; 1: some are; 2: the run was incomplete (something could not be read or judged),
    so nothing is claimed to be met. --part and --verdict change what is shown, not the exit code.
    """
    refuse_together({"--rev": asked.rev, "--staged": asked.staged})
    if output_format == "xlsx" and asked.output is None:
        raise click.UsageError("--format xlsx needs --output FILE.")
    from checker.clauses.judge import judge_clauses  # noqa: PLC0415 - after the options were found right
    from checker.progress import progress_bar  # noqa: PLC0415
    from checker.report import Report  # noqa: PLC0415
    from checker.report.clauses.picture import Picture  # noqa: PLC0415
    from checker.run import run  # noqa: PLC0415

    settings, compiled = open_run(asked)
    standards = chosen_standards(compiled, standard, settings.language)
    with progress_bar(settings.language) as progress:
        result = run(settings, compiled, progress)
    clauses = judge_clauses(result, compiled, standards, settings.as_of)
    code = _exit_code(result.notifications, clauses)
    shown = tuple(
        clause
        for clause in clauses
        if (part is None or clause.row.part == part) and (not wanted or clause.verdict in wanted)
    )
    picture = Picture(Report(result, settings, compiled, compiled.known_rules, code), standards, shown)
    try:
        if output_format == "xlsx" and asked.output is not None:
            _write_workbook(picture, asked.output)
        else:
            _write(picture, output_format, asked.output)
    except OSError as error:
        stop(unwritten(error), settings.language)
    sys.exit(code)


def _exit_code(notifications: Sequence[Notification], clauses: Sequence[ClauseVerdict]) -> int:
    if any(note.level == "error" for note in notifications):
        return EXIT_NOT_JUDGED
    return EXIT_FINDINGS if any(clause.verdict == "not_met" for clause in clauses) else EXIT_CLEAN


def _write(picture: Picture, output_format: str, output: Path | None) -> None:
    """Render the picture and deliver it. Raises OSError."""
    from checker.report import deliver  # noqa: PLC0415

    if output_format == "text" and output is None and sys.stdout.isatty():
        from checker.report.clauses.text import print_verdicts  # noqa: PLC0415

        print_verdicts(picture)
        return
    deliver(_rendered(picture, output_format), output)


def _write_workbook(picture: Picture, output: Path) -> None:
    """Write the check sheet with the remarks that stand in the file. Raises OSError."""
    from checker.report import deliver  # noqa: PLC0415
    from checker.report.clauses.remarks import ForeignWorkbook, read_remarks  # noqa: PLC0415
    from checker.report.clauses.workbook import verdicts_workbook  # noqa: PLC0415

    try:
        earlier = read_remarks(output)
    except ForeignWorkbook:
        stop(Notification("error", "workbook-foreign", {"path": str(output)}), picture.language)
    deliver(verdicts_workbook(picture, earlier), output)


def _rendered(picture: Picture, output_format: str) -> str | bytes:
    if output_format == "json":
        from checker.report.clauses.json_form import verdicts_json  # noqa: PLC0415

        return verdicts_json(picture)
    if output_format == "markdown":
        from checker.report.clauses.markdown import verdicts_markdown  # noqa: PLC0415

        return verdicts_markdown(picture)
    if output_format == "html":
        from checker.report.clauses.html import verdicts_html  # noqa: PLC0415

        return verdicts_html(picture)
    if output_format == "sarif":
        from checker.report.clauses.sarif import verdicts_sarif  # noqa: PLC0415

        return verdicts_sarif(picture)
    from checker.report.clauses.text import verdicts_text  # noqa: PLC0415

    return verdicts_text(picture)
