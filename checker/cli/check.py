"""``kijun check``: the command line of a run."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from checker.cli.common import stop
from checker.cli.running import Asked, open_run, refuse_together, run_options, unwritten
from checker.decide import exit_code
from checker.model import SEVERITIES, Severity
from checker.settings import Settings, SettingsError

if TYPE_CHECKING:
    from checker.compiled import CompiledPolicies
    from checker.model import RunResult
    from checker.run import Progress

FORMATS = ("text", "sarif", "jsonl", "annotations")


@click.command()
@run_options
@click.option("--format", "output_format", type=click.Choice(FORMATS), default="text", help="Form of the report.")
@click.option(
    "--profile", type=click.Choice(["full", "github"]), default="full", help="Which SARIF: for auditors or GitHub."
)
@click.option("--diff", metavar="BASE", help="Report only what is new since this git revision.")
@click.option(
    "--baseline",
    type=click.Path(path_type=Path, dir_okay=False),
    help="Mark results as new, unchanged, updated or absent against this SARIF report of kijun's.",
)
@click.option("--sarif", type=click.Path(path_type=Path, dir_okay=False), help="Also write SARIF here.")
@click.option(
    "--summary", type=click.Path(path_type=Path, dir_okay=False), help="Also append a summary in Markdown here."
)
@click.option("--standard", metavar="ID", help="Use only the rules that cite this standard.")
@click.option(
    "--fail-on", type=click.Choice(SEVERITIES), help="Findings of this severity or worse fail the run (default: low)."
)
@click.option("--hook", is_flag=True, help="PATHS are what a git hook names: pass over those that are no documents.")
@click.option("--mark-cached", is_flag=True, help="SARIF says which results come from the cache (fromCache).")
@click.option("--quiet", is_flag=True, help="In the text report only findings and problems.")
def check(
    asked: Asked,
    output_format: str,
    profile: str,
    diff: str | None,
    baseline: Path | None,
    sarif: Path | None,
    summary: Path | None,
    standard: str | None,
    fail_on: Severity | None,
    hook: bool,
    mark_cached: bool,
    quiet: bool,
) -> None:
    """Judge the documents and cloud configurations in PATHS (by default the current directory).

    PATHS are files or directories; what they refer to is looked up in the whole workspace: the nearest directory above
    them with a kijun.yaml or a git repository. With --rev or --staged PATHS are places in the revision or the index.
    Exit code 0: clean; 1: findings; 2: something could not be judged.
    """
    refuse_together({"--rev": asked.rev, "--staged": asked.staged, "--hook": hook})
    refuse_together({"--diff": diff, "--baseline": baseline, "--hook": hook})
    from checker.progress import progress_bar  # noqa: PLC0415 - after the options were found right
    from checker.report import Report, write_report  # noqa: PLC0415

    settings, compiled = open_run(asked, standard=standard, fail_on=fail_on, hook=hook, mark_cached=mark_cached)
    try:
        with progress_bar(settings.language) as progress:
            result = _judged(settings, compiled, progress, diff, baseline)
    except SettingsError as error:
        stop(error.notification, settings.language)
    rules = compiled.known_rules
    code = exit_code(result.located, result.notifications, rules, settings.fail_on)
    report = Report(result, settings, compiled, rules, code)
    try:
        if sarif is not None:
            write_report(report, output_format="sarif", profile=profile, output=sarif, quiet=quiet)
        if summary is not None:
            from checker.report.summary import append_summary  # noqa: PLC0415

            append_summary(report, summary)
        write_report(report, output_format=output_format, profile=profile, output=asked.output, quiet=quiet)
    except OSError as error:
        stop(unwritten(error), settings.language)
    sys.exit(code)


def _judged(
    settings: Settings, compiled: CompiledPolicies, progress: Progress, diff: str | None, baseline: Path | None
) -> RunResult:
    """Run, and compare with what was asked for. Raises SettingsError when there is nothing to compare with."""
    if settings.hook:
        from checker.hook import run_hook  # noqa: PLC0415

        return run_hook(settings, compiled, progress)
    from checker.run import run  # noqa: PLC0415

    result = run(settings, compiled, progress)
    if diff is None and baseline is None:
        return result
    from checker import since  # noqa: PLC0415

    if diff is not None:
        return since.since_revision(result, settings, compiled, diff)
    assert baseline is not None  # noqa: S101
    return since.since_file(result, settings, compiled, baseline)
