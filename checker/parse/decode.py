"""From bytes to text, and from offsets in the text to lines and columns."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Mapping

from checker.model import Region
from checker.parse.limits import MAX_BYTES

_BREAK = re.compile(r"\r\n?|\n")
_BYTE_ORDER_MARKS = (
    (b"\xff\xfe\x00\x00", "UTF-32"),
    (b"\x00\x00\xfe\xff", "UTF-32"),
    (b"\xff\xfe", "UTF-16"),
    (b"\xfe\xff", "UTF-16"),
)
# Which of the first four bytes are zero when the text starts with two ASCII characters and has no byte order mark.
_ZERO_BYTES: dict[tuple[bool, ...], str] = {
    (False, True, False, True): "UTF-16",
    (True, False, True, False): "UTF-16",
    (False, True, True, True): "UTF-32",
    (True, True, True, False): "UTF-32",
}


class FileProblem(Exception):
    """Why a file cannot be read to its end. Private to this package: ``parse_file`` turns it into a notification."""

    def __init__(self, code: str, args: Mapping[str, str | int] | None = None, region: Region | None = None) -> None:
        super().__init__(code)
        self.code = code
        self.arguments = dict(args or {})
        self.region = region


class Lines:
    """Lines and columns of a text, worked out when the first region is asked for.

    A line ends with LF, CR LF or CR (YAML 1.2.2, 5.4). Columns count code points.
    """

    __slots__ = ("_starts", "text")

    def __init__(self, text: str) -> None:
        self.text = text
        self._starts: list[int] | None = None

    def line(self, offset: int) -> int:
        """Return the 1-based line of the character at ``offset``."""
        return bisect_right(self._line_starts(), offset)

    def region(self, start: int, end: int) -> Region:
        """Return the region of ``text[start:end]``."""
        starts = self._line_starts()
        first, last = self.line(start), self.line(end)
        return Region(first, start - starts[first - 1] + 1, last, end - starts[last - 1] + 1)

    def character(self, offset: int) -> Region:
        """Return the region of the one character at ``offset``, which is empty at the end of a line or of the text."""
        offset = min(offset, len(self.text))
        empty = self.text[offset : offset + 1] in ("", "\r", "\n")
        return self.region(offset, offset if empty else offset + 1)

    def _line_starts(self) -> list[int]:
        if self._starts is None:
            self._starts = [0, *(match.end() for match in _BREAK.finditer(self.text))]
        return self._starts


def shortened(text: str) -> str:
    """Return ``text`` cut to a length that fits a sentence."""
    return text if len(text) <= 80 else text[:79] + "…"  # noqa: PLR2004 - a matter of taste, used here only


def decode(content: bytes) -> str:
    """Return the text of a UTF-8 file without its byte order mark.

    Raises:
        FileProblem: ``file-too-large``, ``not-utf8`` (UTF-16 or UTF-32) or ``invalid-utf8`` at the first bad byte.
    """
    if len(content) > MAX_BYTES:
        raise FileProblem("file-too-large", {"size": len(content), "limit": MAX_BYTES})
    encoding = next((name for mark, name in _BYTE_ORDER_MARKS if content.startswith(mark)), None)
    encoding = encoding or _ZERO_BYTES.get(tuple(byte == 0 for byte in content[:4]))
    if encoding:
        raise FileProblem("not-utf8", {"encoding": encoding})
    try:
        return content.decode("utf-8").removeprefix("\ufeff")
    except UnicodeDecodeError as error:
        before = content[: error.start].decode("utf-8").removeprefix("\ufeff")
        region = Lines(before + "\ufffd").character(len(before))
        raise FileProblem("invalid-utf8", {"byte": f"0x{content[error.start]:02X}"}, region) from None
