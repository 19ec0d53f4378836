"""``kijun check``: the command line of a run."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from checker.cli.common import real_date, stop
from checker.decide import exit_code
from checker.model import LANGUAGES, SEVERITIES, Notification, Severity
from checker.policy_set import PoliciesUnavailable, choose_policies
from checker.settings import (
    ENGINES,
    EngineName,
    Settings,
    SettingsError,
    cache_directory,
    choose_language,
    find_root,
    read_configuration,
    today_in_japan,
)

if TYPE_CHECKING:
    from checker.compiled import CompiledPolicies
    from checker.git.snapshot import Snapshot
    from checker.model import RunResult
    from checker.run import Progress

FORMATS = ("text", "sarif", "jsonl", "annotations")


@click.command()
@click.argument("paths", nargs=-1, type=click.Path(path_type=Path))
@click.option("--format", "output_format", type=click.Choice(FORMATS), default="text", help="Form of the report.")
@click.option(
    "--profile", type=click.Choice(["full", "github"]), default="full", help="Which SARIF: for auditors or GitHub."
)
@click.option(
    "--output", type=click.Path(path_type=Path, dir_okay=False), help="Write the report here, not to standard output."
)
@click.option(
    "--rev", metavar="REV", help="Judge this git revision (branch, tag, commit, HEAD~3), not the working tree."
)
@click.option("--staged", is_flag=True, help="Judge what would be committed: git's index.")
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
@click.option("--engine", type=click.Choice(ENGINES), default="embedded", help="What evaluates the rules.")
@click.option("--opa-url", help="Use the OPA server at this address (its token in KIJUN_OPA_TOKEN).")
@click.option(
    "--policies", type=click.Path(path_type=Path), help="Also use the organisation's own rules in this directory."
)
@click.option("--standard", metavar="ID", help="Use only the rules that cite this standard.")
@click.option(
    "--as-of",
    metavar="YYYY-MM-DD",
    callback=real_date,
    help="The date that decides every date; today in Japan by default.",
)
@click.option(
    "--fail-on", type=click.Choice(SEVERITIES), help="Findings of this severity or worse fail the run (default: low)."
)
@click.option("--lang", type=click.Choice(LANGUAGES), help="Language of the report; that of the locale by default.")
@click.option("--hook", is_flag=True, help="PATHS are what a git hook names: pass over those that are no documents.")
@click.option("--no-cache", is_flag=True, help="Neither read nor write any cache.")
@click.option("--mark-cached", is_flag=True, help="SARIF says which results come from the cache (fromCache).")
@click.option("--quiet", is_flag=True, help="In the text report only findings and problems.")
def check(
    paths: tuple[Path, ...],
    output_format: str,
    profile: str,
    output: Path | None,
    rev: str | None,
    staged: bool,
    diff: str | None,
    baseline: Path | None,
    sarif: Path | None,
    summary: Path | None,
    engine: EngineName,
    opa_url: str | None,
    policies: Path | None,
    standard: str | None,
    as_of: str | None,
    fail_on: Severity | None,
    lang: str | None,
    hook: bool,
    no_cache: bool,
    mark_cached: bool,
    quiet: bool,
) -> None:
    """Judge the documents and cloud configurations in PATHS (by default the current directory).

    PATHS are files or directories; what they refer to is looked up in the whole workspace: the nearest directory above
    them with a kijun.yaml or a git repository. With --rev or --staged PATHS are places in the revision or the index.
    Exit code 0: clean; 1: findings; 2: something could not be judged.
    """
    _refuse_together({"--rev": rev, "--staged": staged, "--hook": hook})
    _refuse_together({"--diff": diff, "--baseline": baseline, "--hook": hook})
    from checker.report import Report, write_report  # noqa: PLC0415 - after the options were found right
    from checker.run import rules_of  # noqa: PLC0415

    chosen = paths or (Path(),)
    language = choose_language(lang, None)
    try:
        root, snapshot = _workspace(chosen, rev, staged)
        configuration = read_configuration(root, snapshot)
    except SettingsError as error:
        stop(error.notification, language)
    language = choose_language(lang, configuration.get("language"))
    settings = Settings(
        root=root,
        paths=paths if hook else chosen,
        as_of=as_of or today_in_japan(),
        language=language,
        engine="opa" if opa_url is not None and engine == "embedded" else engine,
        opa_url=opa_url,
        policies=policies,
        standard=standard,
        fail_on=fail_on or configuration.get("fail_on", "low"),
        exclude=tuple(configuration.get("exclude", ())),
        use_cache=not no_cache,
        mark_cached=mark_cached,
        hook=hook,
        snapshot=snapshot,
    )
    try:
        compiled = choose_policies(policies, None if no_cache else cache_directory(), standard)
    except PoliciesUnavailable as error:
        stop(error.notification, language)
    from checker.progress import progress_bar  # noqa: PLC0415

    try:
        with progress_bar(language) as progress:
            result = _judged(settings, compiled, progress, diff, baseline)
    except SettingsError as error:
        stop(error.notification, language)
    rules = rules_of(compiled)
    code = exit_code(result.located, result.notifications, rules, settings.fail_on)
    report = Report(result, settings, compiled, rules, code)
    try:
        if sarif is not None:
            write_report(report, output_format="sarif", profile=profile, output=sarif, quiet=quiet)
        if summary is not None:
            from checker.report.summary import append_summary  # noqa: PLC0415

            append_summary(report, summary)
        write_report(report, output_format=output_format, profile=profile, output=output, quiet=quiet)
    except OSError as error:
        stop(Notification("error", "report-unwritten", {"reason": error.strerror or str(error)}), language)
    sys.exit(code)


def _refuse_together(options: dict[str, object]) -> None:
    given = [name for name, value in options.items() if value not in (None, False)]
    if len(given) > 1:
        raise click.UsageError(f"{' and '.join(given)} exclude each other.")


def _workspace(paths: tuple[Path, ...], rev: str | None, staged: bool) -> tuple[Path, Snapshot | None]:
    """Return the workspace's root and, unless it is the working tree, its files in git."""
    if rev is None and not staged:
        root = find_root(paths)
        if (root / "HEAD").is_file() and (root / "objects").is_dir() and (root / "refs").is_dir():
            raise SettingsError(Notification("error", "git-bare"))
        return root, None
    from checker.git.workspace import open_revision, open_staged  # noqa: PLC0415

    snapshot = open_revision(paths, rev) if rev is not None else open_staged(paths)
    return snapshot.root, snapshot


def _judged(
    settings: Settings, compiled: CompiledPolicies, progress: Progress, diff: str | None, baseline: Path | None
) -> RunResult:
    """Run, and compare with what was asked for. Raises SettingsError when there is nothing to compare with."""
    from checker.run import run  # noqa: PLC0415

    if diff is None and baseline is None and not settings.hook:
        return run(settings, compiled, progress)
    from checker import since  # noqa: PLC0415

    if settings.hook:
        settings = since.before_hook(settings, compiled)
        return since.after_hook(run(settings, compiled, progress), settings, compiled)
    result = run(settings, compiled, progress)
    if diff is not None:
        return since.since_revision(result, settings, compiled, diff)
    assert baseline is not None  # noqa: S101
    return since.since_file(result, settings, compiled, baseline)
