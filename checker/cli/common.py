"""What several commands share: their options, and how they end."""

from __future__ import annotations

import datetime
import sys
from collections.abc import Callable
from typing import Any, NoReturn, TypeVar

import click

from checker.compiled import CompiledPolicies
from checker.decide import EXIT_NOT_JUDGED
from checker.messages import render
from checker.model import LANGUAGES, Language, Notification
from checker.policy_set import PoliciesUnavailable, choose_policies
from checker.settings import cache_directory, choose_language

F = TypeVar("F", bound=Callable[..., Any])


def language_option(function: F) -> F:
    """Add ``--lang``; the command gets ``language`` as ``ja`` or ``en``."""

    def chosen(_context: click.Context, _parameter: click.Parameter, value: str | None) -> Language:
        return choose_language(value, None)

    option = click.option(
        "--lang",
        "language",
        type=click.Choice(LANGUAGES),
        callback=chosen,
        help="Language of the output; that of the locale by default.",
    )
    return option(function)


def real_date(_context: click.Context, _parameter: click.Parameter, value: str | None) -> str | None:
    """Return ``value`` when it is a real date written YYYY-MM-DD; a callback of options."""
    if value is None:
        return None
    try:
        if datetime.date.fromisoformat(value).isoformat() == value:
            return value
    except ValueError:
        pass
    raise click.BadParameter(f"expected a real date as YYYY-MM-DD, found {value!r}")


def stop(notification: Notification, language: Language) -> NoReturn:
    """Say on standard error why nothing could be judged and end with exit code 2."""
    place = notification.path or ""
    if notification.path and notification.region:
        place = f"{place}:{notification.region.start_line}:{notification.region.start_column}"
    click.echo(f"kijun: {place + ': ' if place else ''}{render(notification, language)}", err=True)
    sys.exit(EXIT_NOT_JUDGED)


def shipped_policies(language: Language) -> CompiledPolicies:
    """Return the shipped policies, or end the program when there are none that could be used."""
    try:
        return choose_policies(None, cache_directory())
    except PoliciesUnavailable as error:
        stop(error.notification, language)
