"""``kijun policy``: check and test the policies, the shipped ones or an organisation's own."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from checker.cli.common import language_option, stop
from checker.decide import EXIT_CLEAN, EXIT_FINDINGS
from checker.model import Language, Notification
from checker.opa import OpaFailed, find_opa, run_opa
from checker.policy_set import PoliciesUnavailable, choose_policies
from checker.resources import policy_directory


@click.group()
def policy() -> None:
    """Check and test policies."""


@policy.command()
@click.argument("directory", required=False, type=click.Path(path_type=Path, exists=True, file_okay=False))
@language_option
def test(directory: Path | None, language: Language) -> None:
    """Hold the rules to their contract and run their tests: those in DIRECTORY, or the shipped ones. Needs opa.

    Exit code 0 when all is well, 1 when a test fails, 2 when the rules are wrong or opa is missing.
    """
    if find_opa() is None:
        stop(Notification("error", "opa-needed"), language)
    try:
        compiled = choose_policies(directory, None)
    except PoliciesUnavailable as error:
        stop(error.notification, language)
    own = [] if directory is None else [str(directory)]
    try:
        report = run_opa(["test", "--ignore", "*.yaml", "--ignore", "*.json", str(policy_directory()), *own])
    except OpaFailed as error:
        click.echo(str(error))
        sys.exit(EXIT_FINDINGS)
    click.echo(report.strip())
    click.echo(
        f"{len(compiled.rules)} " + ("件の規則は約束どおりです" if language == "ja" else "rules keep the contract")
    )
    sys.exit(EXIT_CLEAN)
