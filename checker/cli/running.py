"""What the commands that judge a workspace share: their options, and how they become a run's settings."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, fields, replace
from functools import wraps
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from checker.cli.common import real_date, stop
from checker.early import early_code
from checker.model import LANGUAGES, Language, Notification, Severity
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

OPTIONS = (
    click.argument("paths", nargs=-1, type=click.Path(path_type=Path)),
    click.option(
        "--output",
        type=click.Path(path_type=Path, dir_okay=False),
        help="Write the report here, not to standard output.",
    ),
    click.option(
        "--rev", metavar="REV", help="Judge this git revision (branch, tag, commit, HEAD~3), not the working tree."
    ),
    click.option("--staged", is_flag=True, help="Judge what would be committed: git's index."),
    click.option("--engine", type=click.Choice(ENGINES), default="embedded", help="What evaluates the rules."),
    click.option("--opa-url", help="Use the OPA server at this address (its token in KIJUN_OPA_TOKEN)."),
    click.option(
        "--policies", type=click.Path(path_type=Path), help="Also use the organisation's own rules in this directory."
    ),
    click.option(
        "--as-of",
        metavar="YYYY-MM-DD",
        callback=real_date,
        help="The date that decides every date; today in Japan by default.",
    ),
    click.option("--lang", type=click.Choice(LANGUAGES), help="Language of the report; that of the locale by default."),
    click.option("--no-cache", is_flag=True, help="Neither read nor write any cache."),
)


@dataclass(frozen=True, slots=True)
class Asked:
    """What the options of ``run_options`` say."""

    paths: tuple[Path, ...]
    output: Path | None
    rev: str | None
    staged: bool
    engine: EngineName
    opa_url: str | None
    policies: Path | None
    as_of: str | None
    lang: Language | None
    no_cache: bool


def run_options(function: Callable[..., None]) -> Callable[..., None]:
    """Add the options that every judging command has; ``function`` gets them as its first argument, an ``Asked``."""
    names = [field.name for field in fields(Asked)]

    @wraps(function)
    def command(**given: Any) -> None:
        asked = Asked(**{name: given.pop(name) for name in names})
        function(asked, **given)

    for option in reversed(OPTIONS):
        command = option(command)
    return command


def refuse_together(options: dict[str, object]) -> None:
    """End with a usage error when more than one of ``options`` was given."""
    given = [name for name, value in options.items() if value not in (None, False)]
    if len(given) > 1:
        raise click.UsageError(f"{' and '.join(given)} exclude each other.")


def open_run(
    asked: Asked,
    *,
    standard: str | None = None,
    fail_on: Severity | None = None,
    hook: bool = False,
    mark_cached: bool = False,
) -> tuple[Settings, CompiledPolicies]:
    """Return the settings and policies of a run; ends the program when there can be none.

    Args:
        asked: the common options.
        standard: judge only by the rules that cite this standard.
        fail_on: the least severity that fails the run; that of the configuration when None.
        hook: whether the paths were named by a git hook.
        mark_cached: whether SARIF says which results come from the cache.
    """
    chosen = asked.paths or (Path(),)
    language = choose_language(asked.lang, None)
    early = None
    if asked.engine == "embedded" and asked.opa_url is None and asked.policies is None and not asked.no_cache:
        # It ends with the command, whatever becomes of that.
        early = click.get_current_context().with_resource(early_code(cache_directory()))
    try:
        root, snapshot = _workspace(chosen, asked.rev, asked.staged)
        configuration = read_configuration(root, snapshot)
    except SettingsError as error:
        stop(error.notification, language)
    language = choose_language(asked.lang, configuration.get("language"))
    settings = Settings(
        root=root,
        paths=asked.paths if hook else chosen,
        as_of=asked.as_of or today_in_japan(),
        language=language,
        engine="opa" if asked.opa_url is not None and asked.engine == "embedded" else asked.engine,
        opa_url=asked.opa_url,
        policies=asked.policies,
        standard=standard,
        fail_on=fail_on or configuration.get("fail_on", "low"),
        exclude=tuple(configuration.get("exclude", ())),
        use_cache=not asked.no_cache,
        mark_cached=mark_cached,
        hook=hook,
        snapshot=snapshot,
    )
    try:
        compiled = choose_policies(asked.policies, None if asked.no_cache else cache_directory(), standard)
    except PoliciesUnavailable as error:
        stop(error.notification, language)
    if early is not None and early[0] == compiled.manifest["module_sha256"]:
        compiled = replace(compiled, native=early[1])
    return settings, compiled


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


def unwritten(error: OSError) -> Notification:
    """Return what is said when a report cannot be written."""
    return Notification("error", "report-unwritten", {"reason": error.strerror or str(error)})
