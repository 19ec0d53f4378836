"""Months on the calendar, as the rules count them (policies/lib/months.rego)."""

from __future__ import annotations

import calendar


def plus_months(date: str, count: int) -> str:
    """Return the same day ``count`` months later; the last day of that month when it has no such day."""
    year, month, day = map(int, date.split("-"))
    year, month = divmod(year * 12 + month - 1 + count, 12)
    month += 1
    return f"{year:04}-{month:02}-{min(day, calendar.monthrange(year, month)[1]):02}"
