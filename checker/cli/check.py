"""``kijun check``: the command line of a run."""

from __future__ import annotations

import sys
from pathlib import Path

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

FORMATS = ("text", "sarif", "jsonl")


@click.command()
@click.argument("paths", nargs=-1, type=click.Path(path_type=Path))
@click.option("--format", "output_format", type=click.Choice(FORMATS), default="text", help="Form of the report.")
@click.option(
    "--profile", type=click.Choice(["full", "github"]), default="full", help="Which SARIF: for auditors or GitHub."
)
@click.option(
    "--output", type=click.Path(path_type=Path, dir_okay=False), help="Write the report here, not to standard output."
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
@click.option("--quiet", is_flag=True, help="In the text report only findings and problems.")
def check(
    paths: tuple[Path, ...],
    output_format: str,
    profile: str,
    output: Path | None,
    engine: EngineName,
    opa_url: str | None,
    policies: Path | None,
    standard: str | None,
    as_of: str | None,
    fail_on: Severity | None,
    lang: str | None,
    hook: bool,
    no_cache: bool,
    quiet: bool,
) -> None:
    """Judge the documents and cloud configurations in PATHS (by default the current directory).

    PATHS are files or directories; what they refer to is looked up in the whole workspace: the nearest directory above
    them with a kijun.yaml or a git repository. Exit code 0: clean; 1: findings; 2: something could not be judged.
    """
    from checker.report import Report, write_report  # noqa: PLC0415 - after the options were found right
    from checker.run import rules_of, run  # noqa: PLC0415

    chosen = paths or (Path(),)
    language = choose_language(lang, None)
    try:
        root = find_root(chosen)
        configuration = read_configuration(root)
    except SettingsError as error:
        stop(error.notification, language)
    language = choose_language(lang, configuration.get("language"))
    settings = Settings(
        root=root,
        paths=chosen,
        as_of=as_of or today_in_japan(),
        language=language,
        engine="opa" if opa_url is not None and engine == "embedded" else engine,
        opa_url=opa_url,
        policies=policies,
        standard=standard,
        fail_on=fail_on or configuration.get("fail_on", "low"),
        exclude=tuple(configuration.get("exclude", ())),
        use_cache=not no_cache,
        hook=hook,
    )
    try:
        compiled = choose_policies(policies, None if no_cache else cache_directory(), standard)
    except PoliciesUnavailable as error:
        stop(error.notification, language)
    from checker.progress import progress_bar  # noqa: PLC0415

    with progress_bar(language) as progress:
        result = run(settings, compiled, progress)
    rules = rules_of(compiled)
    code = exit_code(result.results, result.notifications, rules, settings.fail_on)
    report = Report(result, settings, compiled, rules, code)
    try:
        write_report(report, output_format=output_format, profile=profile, output=output, quiet=quiet)
    except OSError as error:
        stop(Notification("error", "report-unwritten", {"reason": error.strerror or str(error)}), language)
    sys.exit(code)
