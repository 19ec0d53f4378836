"""``kijun coverage``: what the product can judge."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from checker.cli.common import language_option, shipped_policies, stop
from checker.model import Language, Notification
from checker.standards import DEFAULT as DEFAULT_STANDARD

if TYPE_CHECKING:
    from checker.compiled import CompiledPolicies

ALL = "all"


def chosen_standards(compiled: CompiledPolicies, standard: str, language: Language) -> tuple[str, ...]:
    """Return the ids of the standards that ``standard`` (an id, or all) means; ends the program for an unknown one."""
    known = sorted(compiled.standards)
    if standard != ALL and standard not in known:
        args = {"name": standard, "known": ", ".join([*known, ALL])}
        stop(Notification("error", "unknown-standard", args), language)
    return tuple(known) if standard == ALL else (standard,)


@click.command()
@click.option(
    "--standard", metavar="ID", default=DEFAULT_STANDARD, show_default=True, help="The standard, or all of them: all."
)
@click.option("--format", "output_format", type=click.Choice(["text", "markdown", "json"]), default="text")
@language_option
def coverage(standard: str, output_format: str, language: Language) -> None:
    """Say of every clause of a standard how kijun judges it: by rules, by an attestation, or not at all (and why)."""
    from checker.clauses.rows import rows_of  # noqa: PLC0415 - after the options were found right

    compiled = shipped_policies(language)
    rows = [row for name in chosen_standards(compiled, standard, language) for row in rows_of(compiled, name)]
    if output_format == "json":
        from checker.report.clauses.json_form import coverage_json  # noqa: PLC0415

        click.echo(coverage_json(rows, compiled), nl=False)
        return
    from checker.report.clauses.coverage import coverage_markdown, coverage_text  # noqa: PLC0415

    rendered = coverage_markdown if output_format == "markdown" else coverage_text
    click.echo(rendered(rows, compiled, language), nl=False)
