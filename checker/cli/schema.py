"""``kijun schema``: the bundled schema of a kind, for editors and for people."""

from __future__ import annotations

import json
import sys

import click

from checker.cli.common import language_option, shipped_policies
from checker.decide import EXIT_NOT_JUDGED
from checker.expectation import did_you_mean
from checker.model import Language


@click.command()
@click.argument("kind", required=False)
@language_option
def schema(kind: str | None, language: Language) -> None:
    """Print the JSON Schema (2020-12) of KIND, complete in one file; without KIND list the kinds."""
    schemas = shipped_policies(language).schemas
    if kind is None:
        for name in sorted(schemas):
            click.echo(f"{name:18} {schemas[name].get('title', '')}")
        return
    by_name = {name.lower(): name for name in schemas}
    found = by_name.get(kind.lower())
    if found is None:
        hint = did_you_mean(kind, schemas)[f"hint_{language}"]
        known = ", ".join(sorted(schemas))
        message = (
            f"種類「{kind}」はありません。{hint}（{known}）"
            if language == "ja"
            else f'There is no kind "{kind}".{hint} ({known})'
        )
        click.echo(f"kijun: {message}", err=True)
        sys.exit(EXIT_NOT_JUDGED)
    click.echo(json.dumps(schemas[found], ensure_ascii=False, indent=2))
