"""Verdicts as an Excel workbook: the check sheet auditors work with, one row a clause and subject.

What the auditor wrote into an earlier one is kept (``checker.report.clauses.remarks``). The same picture and remarks
give the same bytes.
"""

from __future__ import annotations

import datetime
import io
import re
import zipfile
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from rich.cells import cell_len

from checker import __version__
from checker.clauses.model import VERDICTS, ClauseVerdict, SubjectVerdict
from checker.messages import render
from checker.model import Language
from checker.report.clauses.picture import Line, Picture, asking, lines, totals, why
from checker.report.clauses.remarks import KEY, OWN, Remark, Remarks
from checker.report.clauses.words import COLUMNS, JUDGEMENTS, SHEETS, SYMBOLS, roles, row_text, verdict_name, word
from checker.report.provenance import provenance
from checker.report.words import label, visible

if TYPE_CHECKING:
    from openpyxl import Workbook
    from openpyxl.cell.cell import Cell, MergedCell
    from openpyxl.worksheet.worksheet import Worksheet

HEAD_ROW = 3
MAX_CELL = 32_000
"""Excel takes 32,767 characters a cell."""
FORMULA = ("=", "+", "-", "@", "\t", "\r")
WIDTHS = {
    "standard": 11,
    "clause": 15,
    "text": 44,
    "obliged": 22,
    "subject": 24,
    "verdict": 15,
    "why": 34,
    "evidence": 62,
    "attestation": 40,
    "judgement": 16,
    "remark": 44,
}
COLOURS = {
    "not_met": "B3261E",
    "not_judged": "8A5200",
    "needs_person": "7A3FA0",
    "not_covered": "5F6368",
    "exempted": "1F5F8B",
    "met": "1B6B3A",
    "not_applicable": "5F6368",
}
LINE_POINTS, MAX_POINTS = 16.5, 409
"""Of a line of text, and the most a row may have."""
MODIFIED = re.compile(rb"(<dcterms:modified[^>]*>)[^<]*")
ZIP_DATE = (1980, 1, 1, 0, 0, 0)


def verdicts_workbook(picture: Picture, earlier: Remarks) -> bytes:
    """Return the workbook as bytes, with the remarks of an ``earlier`` one."""
    from openpyxl import Workbook as New  # noqa: PLC0415 - only this format needs it

    workbook = earlier.workbook or New()
    if earlier.workbook is None:
        workbook.remove(workbook.worksheets[0])
    rows = [(_key(clause, verdict), clause, verdict) for clause in picture.clauses for verdict in clause.subjects]
    kept, aside = earlier.sorted_out(key for key, _, _ in rows)
    extra = earlier.extra_columns()
    sheet = workbook.create_sheet(label(SHEETS, "checks", picture.language), 0)
    _head(sheet, picture, extra)
    for number, (key, clause, verdict) in enumerate(rows, HEAD_ROW + 1):
        _fill(sheet, number, key, _cells(clause, verdict, picture), kept.get(key), extra)
        colour = COLOURS[verdict.verdict]
        sheet.cell(number, 2 + list(COLUMNS).index("verdict")).font = _font(color=colour, bold=True)
    _finish(sheet, len(rows), picture.language)
    _summary(workbook.create_sheet(label(SHEETS, "summary", picture.language), 1), picture)
    if aside:
        _former(workbook.create_sheet(label(SHEETS, "former", picture.language), 2), aside, extra, picture)
    workbook.active = 0
    return _packed(workbook, picture.report.settings.as_of)


def _key(clause: ClauseVerdict, verdict: SubjectVerdict) -> str:
    return f"{clause.row.name} {verdict.subject.title if verdict.subject else ''}".strip()


def _cells(clause: ClauseVerdict, verdict: SubjectVerdict, picture: Picture) -> dict[str, str]:
    row, language = clause.row, picture.language
    evidence = lines(verdict, picture)
    asked = asking(row, verdict, picture)
    signed = [_sentence(line, language) for line in evidence if line.kind == "attestation"]
    if asked is not None:
        signed += [f"{word('question', language)}: {asked.question}", *filter(None, [asked.command])]
    separator = "" if language == "ja" else " "
    return {
        "standard": row.standard,
        "clause": row.id,
        "text": row_text(row, language),
        "obliged": roles(row.obliged, picture.head(row), language),
        "subject": verdict.subject.title if verdict.subject else word("whole", language),
        "verdict": f"{SYMBOLS[verdict.verdict]} {verdict_name(verdict.verdict, language)}",
        "why": separator.join(why(row, verdict, language)),
        "evidence": "\n".join(_sentence(line, language) for line in evidence if line.kind != "attestation"),
        "attestation": "\n".join(signed),
    }


def _sentence(line: Line, language: Language) -> str:
    head = f"{word(line.kind, language)} {line.rule}".strip()
    more = f" ({line.more})" if line.more else ""
    return visible(f"{line.address} {head}: {line.text}{more}".strip())


def _head(sheet: Worksheet, picture: Picture, extra: Sequence[str]) -> None:
    settings, language = picture.report.settings, picture.language
    titles = " · ".join(picture.report.compiled.standards[name]["title"][language] for name in picture.standards)
    _text(sheet.cell(1, 2), f"{word('title', language)}: {titles}").font = _font(bold=True, size=14)
    revision = provenance(settings)
    facts = [f"{word('as_of', language)} {settings.as_of}", f"kijun {__version__}"]
    facts += [f"{word('revision', language)} {revision['revisionId'][:12]}"] if revision else []
    facts += [word("incomplete", language)] if picture.incomplete else []
    _text(sheet.cell(2, 2), " · ".join(facts))
    _heads(sheet, HEAD_ROW, [label(COLUMNS, name, language) for name in COLUMNS], extra)


def _heads(sheet: Worksheet, number: int, names: Sequence[str], extra: Sequence[str]) -> None:
    from openpyxl.styles import PatternFill  # noqa: PLC0415

    for column, name in enumerate([KEY, *names, *extra], 1):
        cell = _text(sheet.cell(number, column), name)
        cell.font = _font(bold=True)
        cell.fill = PatternFill("solid", start_color="E6EAF0")
        cell.alignment = _alignment()
        cell.border = _border()


def _fill(
    sheet: Worksheet, number: int, key: str, cells: dict[str, str], remark: Remark | None, extra: Sequence[str]
) -> None:
    _text(sheet.cell(number, 1), key)
    own = dict(remark.extra) if remark is not None else {}
    written = {**cells, **({name: str(getattr(remark, name) or "") for name in OWN} if remark is not None else {})}
    sheet.row_dimensions[number].height = _height(written)
    for column, name in enumerate(COLUMNS, 2):
        cell = sheet.cell(number, column)
        if name in OWN:
            _kept(cell, getattr(remark, name, None))
        else:
            _text(cell, cells[name])
        cell.alignment = _alignment()
        cell.border = _border()
    for column, head in enumerate(extra, 2 + len(COLUMNS)):
        _kept(sheet.cell(number, column), own.get(head))
        sheet.cell(number, column).alignment = _alignment()


def _height(cells: dict[str, str]) -> float:
    """Return the height of a row in points; programs do not all fit rows that were written by another."""
    lines = [
        sum(-(-max(cell_len(line), 1) // (WIDTHS[name] - 3)) for line in text.split("\n"))
        for name, text in cells.items()
    ]
    return min(max(lines) * LINE_POINTS + 3, MAX_POINTS)


def _finish(sheet: Worksheet, rows: int, language: Language) -> None:
    from openpyxl.utils import get_column_letter  # noqa: PLC0415
    from openpyxl.worksheet.datavalidation import DataValidation  # noqa: PLC0415
    from openpyxl.worksheet.header_footer import HeaderFooter, HeaderFooterItem, _HeaderFooterPart  # noqa: PLC0415
    from openpyxl.worksheet.properties import PageSetupProperties  # noqa: PLC0415

    last = HEAD_ROW + max(rows, 1)
    sheet.column_dimensions["A"].hidden = True
    for column, name in enumerate(COLUMNS, 2):
        sheet.column_dimensions[get_column_letter(column)].width = WIDTHS[name]
    sheet.freeze_panes = f"E{HEAD_ROW + 1}"
    sheet.auto_filter.ref = f"B{HEAD_ROW}:{get_column_letter(1 + len(COLUMNS))}{last}"
    sheet.print_title_rows = f"{HEAD_ROW}:{HEAD_ROW}"
    sheet.page_setup.orientation = "landscape"
    sheet.page_setup.paperSize = sheet.PAPERSIZE_A3
    sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight = 1, 0
    sheet.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
    sheet.HeaderFooter = HeaderFooter(oddFooter=HeaderFooterItem(center=_HeaderFooterPart(text="&P / &N")))
    choices = ",".join(label(JUDGEMENTS, name, language) for name in JUDGEMENTS)
    validation = DataValidation(type="list", formula1=f'"{choices}"', allow_blank=True, showErrorMessage=False)
    letter = get_column_letter(2 + list(COLUMNS).index("judgement"))
    validation.add(f"{letter}{HEAD_ROW + 1}:{letter}{last}")
    sheet.add_data_validation(validation)


def _summary(sheet: Worksheet, picture: Picture) -> None:
    language = picture.language
    names = [verdict_name(verdict, language) for verdict in VERDICTS]
    _heads(sheet, 1, [word("standard", language), word("part", language), *names, word("total", language)], ())
    number = 1
    for number, ((standard, part), clauses) in enumerate(picture.parts().items(), 2):
        texts = [standard, picture.part_title(standard, part)]
        for column, value in enumerate([*texts, *totals(clauses).values(), len(clauses)], 2):
            _kept(sheet.cell(number, column), value)
    for column, value in enumerate([*totals(picture.clauses).values(), len(picture.clauses)], 4):
        sheet.cell(number + 1, column, value).font = _font(bold=True)
    _text(sheet.cell(number + 1, 3), word("total", language)).font = _font(bold=True)
    for row, note in enumerate(picture.report.result.notifications, number + 3):
        _text(sheet.cell(row, 2), note.level)
        _text(sheet.cell(row, 3), f"{note.path or ''} {render(note, language)}".strip())
    sheet.column_dimensions["A"].hidden = True
    sheet.column_dimensions["C"].width = 44
    sheet.freeze_panes = "D2"


def _former(sheet: Worksheet, aside: Sequence[Remark], extra: Sequence[str], picture: Picture) -> None:
    names = ("standard", "clause", "subject", "text", "verdict", *OWN)
    _heads(sheet, 1, [label(COLUMNS, name, picture.language) for name in names], extra)
    for number, remark in enumerate(aside, 2):
        _text(sheet.cell(number, 1), remark.key)
        for column, text in enumerate(remark.about, 2):
            _text(sheet.cell(number, column), text)
        own = dict(remark.extra)
        for column, value in enumerate([remark.judgement, remark.remark, *(own.get(head) for head in extra)], 7):
            _kept(sheet.cell(number, column), value)
            sheet.cell(number, column).alignment = _alignment()
    sheet.column_dimensions["A"].hidden = True
    for letter, name in zip("BCDEFGH", names, strict=True):
        sheet.column_dimensions[letter].width = WIDTHS[name]
    sheet.freeze_panes = "D2"


def _text(cell: Cell | MergedCell, text: str) -> Cell | MergedCell:
    """Write ``text`` so that no program takes it for a formula, whatever document it comes from."""
    shown = "\n".join(visible(line) for line in text.split("\n"))
    shown = shown if len(shown) <= MAX_CELL else shown[:MAX_CELL] + "…"
    cell.value = f"'{shown}" if shown.startswith(FORMULA) else shown
    cell.data_type = "s"
    return cell


def _kept(cell: Cell | MergedCell, value: Any) -> None:
    """Write what an auditor wrote, unchanged; what looks like a formula stays text."""
    cell.value = value
    if isinstance(value, str):
        cell.data_type = "s"
        cell.quotePrefix = value.startswith(FORMULA)


def _font(**changes: Any) -> Any:
    from openpyxl.styles import Font  # noqa: PLC0415

    return Font(**changes)


def _alignment() -> Any:
    from openpyxl.styles import Alignment  # noqa: PLC0415

    return Alignment(wrap_text=True, vertical="top")


def _border() -> Any:
    from openpyxl.styles import Border, Side  # noqa: PLC0415

    thin = Side("thin", color="BFBFBF")
    return Border(thin, thin, thin, thin)


def _packed(workbook: Workbook, as_of: str) -> bytes:
    """Return the workbook's bytes; the only dates in it are that of the run."""
    day = datetime.datetime.fromisoformat(as_of)
    workbook.properties.creator = "kijun"
    workbook.properties.created = day
    made = io.BytesIO()
    workbook.save(made)
    stamp = day.strftime("%Y-%m-%dT00:00:00Z").encode()
    packed = io.BytesIO()
    with zipfile.ZipFile(made) as source, zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as target:
        for name in source.namelist():
            content = source.read(name)
            if name == "docProps/core.xml":
                content = MODIFIED.sub(rb"\g<1>" + stamp, content)
            target.writestr(zipfile.ZipInfo(name, ZIP_DATE), content, zipfile.ZIP_DEFLATED)
    return packed.getvalue()
