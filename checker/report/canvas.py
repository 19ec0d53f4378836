"""What the text report is printed on: a terminal, by rich, or plain text, which needs no rich and none of its time."""

from __future__ import annotations

import io
import sys
from typing import Protocol

Part = str | tuple[str, str]
"""Text, or text and the style it has on a terminal."""


class Canvas(Protocol):
    """Takes the report line by line."""

    def line(self, *parts: Part) -> None:
        """Print one line."""

    def entry(self, *parts: Part) -> None:
        """Print one line, indented; what a terminal has to wrap is indented too."""

    def source(self, *parts: Part) -> None:
        """Print a line of source text, which is never wrapped."""


class Plain:
    """Plain text: no colours, no line broken."""

    def __init__(self) -> None:
        self._stream = io.StringIO()

    @property
    def text(self) -> str:
        """All that was printed."""
        return self._stream.getvalue()

    def line(self, *parts: Part) -> None:
        """See ``Canvas.line``."""
        self._stream.write("".join(part if isinstance(part, str) else part[0] for part in parts) + "\n")

    def entry(self, *parts: Part) -> None:
        """See ``Canvas.entry``."""
        self.line("    ", *parts)

    def source(self, *parts: Part) -> None:
        """See ``Canvas.source``."""
        self.line(*parts)


class Terminal:
    """Standard output, a terminal, in its width and colours."""

    def __init__(self) -> None:
        from rich.console import Console  # noqa: PLC0415 - slow to import

        self._console = Console(file=sys.stdout, highlight=False, markup=False, emoji=False)

    def line(self, *parts: Part) -> None:
        """See ``Canvas.line``."""
        from rich.text import Text  # noqa: PLC0415 - imported already, this finds it

        self._console.print(Text.assemble(*parts))

    def entry(self, *parts: Part) -> None:
        """See ``Canvas.entry``."""
        from rich.padding import Padding  # noqa: PLC0415 - imported already, this finds it
        from rich.text import Text  # noqa: PLC0415

        self._console.print(Padding(Text.assemble(*parts), (0, 0, 0, 4), expand=False))

    def source(self, *parts: Part) -> None:
        """See ``Canvas.source``."""
        from rich.text import Text  # noqa: PLC0415 - imported already, this finds it

        self._console.print(Text.assemble(*parts), overflow="ignore", no_wrap=True, crop=False)
