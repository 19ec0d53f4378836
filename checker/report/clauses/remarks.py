"""What an auditor wrote into a check sheet, read back before the sheet is made anew: nothing of it may be lost."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from checker.model import LANGUAGES
from checker.report.clauses.words import COLUMNS, SHEETS

if TYPE_CHECKING:
    from openpyxl import Workbook
    from openpyxl.worksheet.worksheet import Worksheet

KEY = "kijun"
"""The head of the hidden column that identifies a row: standard, clause and subject."""
JUDGEMENT, REMARK = "judgement", "remark"
OWN = (JUDGEMENT, REMARK)
"""The columns of the sheet that are the auditor's."""


class ForeignWorkbook(Exception):
    """The file that is to be replaced is no check sheet of kijun's."""


@dataclass(frozen=True, slots=True)
class Remark:
    """What the auditor wrote about one row; ``extra`` are columns of the auditor's own, by their head.

    ``about`` is what the row said of itself then: standard, clause, subject, requirement, verdict.
    """

    key: str
    about: tuple[str, ...]
    judgement: Any = None
    remark: Any = None
    extra: tuple[tuple[str, Any], ...] = ()

    @property
    def empty(self) -> bool:
        """Whether nothing was written."""
        return not any((self.judgement, self.remark, *(value for _, value in self.extra)))


@dataclass(frozen=True)
class Remarks:
    """The remarks of an earlier workbook: ``rows`` by key, and ``former`` ones whose rows had vanished before.

    ``workbook`` holds the sheets that are not kijun's.
    """

    rows: dict[str, Remark] = field(default_factory=dict)
    former: tuple[Remark, ...] = ()
    workbook: Workbook | None = None

    def extra_columns(self) -> list[str]:
        """Return the heads of the auditor's own columns, in order."""
        everything = (*self.rows.values(), *self.former)
        return list(dict.fromkeys(head for remark in everything for head, _ in remark.extra))

    def sorted_out(self, keys: Iterable[str]) -> tuple[dict[str, Remark], list[Remark]]:
        """Return the remarks for the rows ``keys`` and those that belong to none of them.

        A remark that was put aside comes back when its row does, unless another stands there by now.
        """
        wanted = set(keys)
        kept = {key: remark for key, remark in self.rows.items() if key in wanted}
        aside: dict[tuple[str, Any, Any], Remark] = {}
        for remark in (*self.former, *(remark for key, remark in self.rows.items() if key not in wanted)):
            if remark.empty:
                continue
            if remark.key in wanted and (remark.key not in kept or kept[remark.key].empty):
                kept[remark.key] = remark
            else:
                aside[remark.key, remark.judgement, remark.remark] = remark
        return kept, list(aside.values())


def read_remarks(path: Path) -> Remarks:
    """Return what stands in the workbook at ``path``; nothing when there is no file.

    Raises:
        ForeignWorkbook: the file is no workbook, or none of kijun's.
    """
    if not path.exists():
        return Remarks()
    from openpyxl import load_workbook  # noqa: PLC0415

    try:
        workbook = load_workbook(path)
    except Exception as error:  # whatever a file that is no workbook provokes
        raise ForeignWorkbook(str(path)) from error
    sheets = {name: _sheet(workbook, name) for name in SHEETS}
    if sheets["checks"] is None:
        raise ForeignWorkbook(str(path))
    rows = {remark.key: remark for remark in _remarks(sheets["checks"])}
    former = () if sheets["former"] is None else tuple(_remarks(sheets["former"]))
    for sheet in sheets.values():
        if sheet is not None:
            workbook.remove(sheet)
    return Remarks(rows, former, workbook)


def _sheet(workbook: Workbook, name: str) -> Worksheet | None:
    """Return the sheet of kijun's called ``name`` in either language."""
    for number in range(len(LANGUAGES)):
        title = SHEETS[name][number]
        if title in workbook.sheetnames and (name == "summary" or _head_row(workbook[title])):
            found: Worksheet = workbook[title]
            return found
    return None


def _head_row(sheet: Worksheet) -> int:
    """Return the number of the row of column heads, 0 when there is none."""
    return next((row for row in range(1, 11) if sheet.cell(row, 1).value == KEY), 0)


def _remarks(sheet: Worksheet) -> list[Remark]:
    head = _head_row(sheet)
    names = {text: name for name, texts in COLUMNS.items() for text in texts}
    columns = [str(cell.value) if cell.value is not None else "" for cell in sheet[head]]
    found = []
    for values in sheet.iter_rows(min_row=head + 1, values_only=True):
        named = {names.get(column, ""): value for column, value in zip(columns, values, strict=False)}
        extra = tuple(
            (column, value)
            for column, value in zip(columns[1:], values[1:], strict=False)
            if column and column not in names and value is not None
        )
        about = tuple(str(named.get(name) or "") for name in ("standard", "clause", "subject", "text", "verdict"))
        remark = Remark(str(values[0] or ""), about, named.get(JUDGEMENT), named.get(REMARK), extra)
        # Without a key an auditor has added the row by hand: it is kept with what it says.
        if remark.key or not remark.empty:
            found.append(remark)
    return [replace(remark, key=remark.key or f"?{number}") for number, remark in enumerate(found)]
