"""A progress bar on standard error, for runs that take longer than a moment and only on a terminal."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from checker.model import Language

PATIENCE_SECONDS = 1.0
STAGES = {"read": ("読込み", "reading"), "evaluate": ("判定", "judging")}


@contextmanager
def progress_bar(language: Language) -> Iterator[Callable[[str, int, int], None]]:
    """Yield a function to be told (stage, done, total); it draws nothing in the first second or without a terminal."""
    if not sys.stderr.isatty():
        yield lambda *_: None
        return
    started = time.monotonic()
    shown = [0.0]

    def tell(stage: str, done: int, total: int) -> None:
        now = time.monotonic()
        if now - started < PATIENCE_SECONDS or (now - shown[0] < 0.1 and done < total):  # noqa: PLR2004 - ten a second
            return
        shown[0] = now
        name = STAGES[stage][language == "en"]
        filled = 30 * done // max(total, 1)
        sys.stderr.write(f"\r\x1b[K{name} [{'#' * filled}{'.' * (30 - filled)}] {done}/{total}")
        sys.stderr.flush()

    try:
        yield tell
    finally:
        if shown[0]:
            sys.stderr.write("\r\x1b[K")
            sys.stderr.flush()
