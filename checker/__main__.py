"""``python -m checker`` and the command ``kijun``."""

from __future__ import annotations

import gc
import io
import os
import signal
import sys
import traceback
from types import FrameType

SIGNALS = (signal.SIGINT, signal.SIGTERM)


class Interrupted(BaseException):
    """Somebody wants the program to end; click would make an exit code of findings of a KeyboardInterrupt."""

    def __init__(self, number: int) -> None:
        super().__init__(number)
        self.number = number


def _interrupt(number: int, _frame: FrameType | None) -> None:
    for one in SIGNALS:
        signal.signal(one, signal.SIG_IGN)  # what is being cleaned up now is cleaned up once
    raise Interrupted(number)


def _leave(end: SystemExit) -> None:
    """End the process at once: to take apart what a run has made takes longer than many a run of a hook.

    Not when something is left to do (a server to stop) or to say (a report that cannot be written).
    """
    if isinstance(end.code, int) and "checker.engines.server" not in sys.modules:
        try:
            sys.stdout.flush()
            sys.stderr.flush()
        except (OSError, ValueError):
            raise end from None
        os._exit(end.code)
    raise end


def main() -> None:
    """Run the command line; never returns. What is no terminal gets UTF-8, whatever the locale."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            encoding = stream.encoding if stream.isatty() else "utf-8"
            stream.reconfigure(encoding=encoding, errors="backslashreplace")
    # Nearly nothing that is made in a run refers to itself; looking for what does takes a tenth of the time.
    gc.set_threshold(1_000_000, 20, 20)
    from checker.cli import kijun  # noqa: PLC0415 - nothing is imported before it is needed

    try:
        for number in SIGNALS:
            if signal.getsignal(number) != signal.SIG_IGN:
                signal.signal(number, _interrupt)
        kijun()
    except SystemExit as end:
        _leave(end)
    except Interrupted as interruption:
        from checker.messages import render  # noqa: PLC0415
        from checker.model import Notification  # noqa: PLC0415
        from checker.settings import choose_language  # noqa: PLC0415

        sys.stderr.write(f"kijun: {render(Notification('error', 'interrupted'), choose_language(None, None))}\n")
        sys.exit(128 + interruption.number)
    except Exception:  # a defect of kijun must not end like a run with findings
        traceback.print_exc()
        sys.exit(2)


if __name__ == "__main__":
    main()
