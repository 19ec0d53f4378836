"""The sentences the program says about itself, in Japanese and English.

What a rule says lives in the rule's METADATA; what a clause says in its standard. Only notifications are here, in one
module a stage. A template is filled with ``str.format``; ``render`` raises KeyError for an unknown code.
"""

from __future__ import annotations

from collections.abc import Mapping

from checker.messages import adapt, attest, clauses, engines, git, parse, run
from checker.model import Language, Notification

TEMPLATES: dict[str, tuple[str, str]] = {
    **adapt.TEMPLATES,
    **attest.TEMPLATES,
    **clauses.TEMPLATES,
    **engines.TEMPLATES,
    **git.TEMPLATES,
    **parse.TEMPLATES,
    **run.TEMPLATES,
}


def render(notification: Notification, language: Language) -> str:
    """Return the notification's sentence in ``language``."""
    return sentence(notification.code, notification.args, language)


def sentence(code: str, args: Mapping[str, str | int | float], language: Language) -> str:
    """Return the sentence ``code`` with its arguments in ``language``."""
    japanese, english = TEMPLATES[code]
    return (japanese if language == "ja" else english).format(**args)
