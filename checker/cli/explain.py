"""``kijun explain``: everything there is to know about a rule or a clause."""

from __future__ import annotations

import re
import sys
from typing import NoReturn

import click

from checker.cli.common import language_option, shipped_policies
from checker.compiled import load_examples
from checker.decide import EXIT_NOT_JUDGED
from checker.expectation import did_you_mean
from checker.model import Language
from checker.standards import find_clause, nearest_clause

CLAUSE = re.compile(r".*:|\d+(\.|$)")
"""What a person means as a clause and not as a rule, by its beginning."""


@click.command()
@click.argument("rule", metavar="RULE|CLAUSE")
@language_option
def explain(rule: str, language: Language) -> None:
    """Explain a RULE (such as OUT-006): what it judges, why, by which clauses, and what makes it pass.

    Or a CLAUSE (such as 4.1.1(2)(a), or unified-r7:4.1.1): what it asks for and of whom, which rules judge it, what
    they do not reach, and what a person answers for.
    """
    compiled = shipped_policies(language)
    if CLAUSE.match(rule):
        from checker.report.clause_explanation import clause_explanation  # noqa: PLC0415

        clause = find_clause(compiled.standards, rule)
        if clause is None:
            hint = nearest_clause(compiled.standards, rule)[f"hint_{language}"]
            _stop(f"条項「{rule}」はありません。{hint}" if language == "ja" else f'There is no clause "{rule}".{hint}')
        click.echo(clause_explanation(clause, compiled, language))
        return
    from checker.report.explanation import explanation  # noqa: PLC0415

    known = compiled.known_rules
    found = known.get(rule.upper())
    if found is None:
        hint = did_you_mean(rule.upper(), known)[f"hint_{language}"]
        message = f"規則「{rule}」はありません。{hint}" if language == "ja" else f'There is no rule "{rule}".{hint}'
        _stop(f"{message} kijun rules")
    click.echo(explanation(found, compiled, load_examples().get(found["id"], {}), language))


def _stop(message: str) -> NoReturn:
    click.echo(f"kijun: {message}", err=True)
    sys.exit(EXIT_NOT_JUDGED)
