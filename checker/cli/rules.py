"""``kijun rules``: the list of rules."""

from __future__ import annotations

import json

import click

from checker.cli.common import language_option, shipped_policies
from checker.model import Language


@click.command()
@click.option("--kind", help="Only rules that judge this kind of document.")
@click.option("--format", "output_format", type=click.Choice(["text", "json"]), default="text")
@language_option
def rules(kind: str | None, output_format: str, language: Language) -> None:
    """List the rules: id, severity, kinds and title. With --format json all that is known of them."""
    found = [
        rule
        for rule in shipped_policies(language).rules
        if "Canary" not in rule["kinds"] and (kind is None or kind in rule["kinds"])
    ]
    if output_format == "json":
        click.echo(json.dumps(found, ensure_ascii=False, indent=2))
        return
    from checker.report.words import SEVERITY_NAMES, label  # noqa: PLC0415

    for rule in found:
        severity = label(SEVERITY_NAMES, rule["severity"], language)
        old = "" if "deprecated" not in rule else " [廃止]" if language == "ja" else " [deprecated]"
        click.echo(f"{rule['id']:11} {severity:8} {','.join(rule['kinds']):16} {rule['title'][language]}{old}")
