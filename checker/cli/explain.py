"""``kijun explain``: everything there is to know about a rule."""

from __future__ import annotations

import sys

import click

from checker.cli.common import language_option, shipped_policies
from checker.decide import EXIT_NOT_JUDGED
from checker.expectation import did_you_mean
from checker.model import Language
from checker.run import rules_of


@click.command()
@click.argument("rule")
@language_option
def explain(rule: str, language: Language) -> None:
    """Explain RULE (such as OUT-006): what it judges, why, by which clauses, and what makes it pass."""
    from checker.report.explanation import explanation  # noqa: PLC0415

    compiled = shipped_policies(language)
    known = rules_of(compiled)
    found = known.get(rule.upper())
    if found is None:
        hint = did_you_mean(rule.upper(), known)[f"hint_{language}"]
        message = f"規則「{rule}」はありません。{hint}" if language == "ja" else f'There is no rule "{rule}".{hint}'
        click.echo(f"kijun: {message} kijun rules", err=True)
        sys.exit(EXIT_NOT_JUDGED)
    click.echo(explanation(found, compiled, language))
