"""The check sheet: what an auditor finds in it, that nothing an auditor writes is lost, and that nothing in it runs."""

from __future__ import annotations

import csv
import datetime
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from agencies import AS_OF, COMPLETE, STANDARD, attestation, system, waiver
from openpyxl import Workbook, load_workbook
from openpyxl.worksheet.worksheet import Worksheet
from support import Kijun, Run, write

AGENCY: dict[str, str | bytes] = {
    **COMPLETE,
    "s.yaml": system(r001="fail"),
    "s2.yaml": system("kyuyo", r001="fail"),
    "e.yaml": waiver("TST-001", "System", "kyuyo").replace("更改まで待つため", '"=HYPERLINK(1)"'),
    "a1.yaml": attestation("a1", "1.1(b)", "System/portal"),
}
KEY = f"{STANDARD}:1.1(a) System/portal"
HEADS = [
    "条項",
    "要求事項（kijun による要約）",
    "実施者",
    "対象",
    "kijun の判定",
    "理由",
    "根拠（ファイル:行:列）",
    "証明",
    "監査人の判定",
    "備考",
]
Report = Callable[..., Run]


@pytest.fixture
def report(tmp_path: Path, kijun: Kijun, small_standard: list[Any]) -> Report:
    """Return a function that writes the check sheet of the agency to ``out.xlsx``."""
    write(tmp_path, AGENCY)

    def run(*arguments: str, language: str = "ja") -> Run:
        options = ["--standard", STANDARD, "--as-of", AS_OF, "--lang", language, "--format", "xlsx"]
        return kijun("report", *options, "--output", "out.xlsx", *arguments, *small_standard, cwd=tmp_path)

    return run


def opened(directory: Path) -> tuple[Workbook, Worksheet]:
    """Return the workbook and its check sheet."""
    workbook = load_workbook(directory / "out.xlsx")
    return workbook, workbook.worksheets[0]


def column(sheet: Worksheet, head: str) -> int:
    """Return the number of the column called ``head``."""
    return next(cell.column for row in sheet.iter_rows(max_row=3) for cell in row if cell.value == head)


def row(sheet: Worksheet, key: str) -> int:
    """Return the number of the row with ``key``."""
    return next(cell.row for cell in sheet["A"] if cell.value == key)


def edit(directory: Path, key: str, changes: dict[str, Any]) -> None:
    """Write into the columns of a row as an auditor would."""
    workbook, sheet = opened(directory)
    for head, value in changes.items():
        sheet.cell(row(sheet, key), column(sheet, head)).value = value
    workbook.save(directory / "out.xlsx")


def test_the_sheet_has_what_an_auditor_needs(tmp_path: Path, report: Report) -> None:
    run = report()
    assert (run.code, run.out, run.err) == (1, "", "")
    workbook, sheet = opened(tmp_path)
    assert workbook.sheetnames == ["検査表", "概要"]
    assert [cell.value for cell in sheet[3]][2:] == HEADS
    values = {head: sheet.cell(row(sheet, KEY), column(sheet, head)).value for head in HEADS}
    assert values["kijun の判定"] == "✗ 不適合"
    assert values["根拠（ファイル:行:列）"] == "s.yaml:4:9 指摘 TST-001: 「portal」は満たしていません"
    assert values["実施者"] == "情報システムセキュリティ責任者"
    signed = sheet.cell(row(sheet, f"{STANDARD}:1.1(b) System/portal"), column(sheet, "証明")).value
    assert "佐藤 花子 (ciso) が 2026-04-01 に署名、2027-03-31 まで有効" in str(signed)
    asked = sheet.cell(row(sheet, f"{STANDARD}:1.1(b) System/kyuyo"), column(sheet, "証明")).value
    assert "kijun attest 'test-std:1.1(b)' --subject System/kyuyo" in str(asked)
    assert (sheet.freeze_panes, sheet.print_title_rows, sheet.column_dimensions["A"].hidden) == ("E4", "$3:$3", True)
    assert sheet.auto_filter.ref == f"B3:L{sheet.max_row}"
    assert [str(one.sqref) for one in sheet.data_validations.dataValidation] == [f"K4:K{sheet.max_row}"]
    assert sheet.cell(4, column(sheet, "備考")).alignment.wrap_text


def test_the_same_input_gives_the_same_bytes(tmp_path: Path, report: Report) -> None:
    report()
    first = (tmp_path / "out.xlsx").read_bytes()
    report()
    assert (tmp_path / "out.xlsx").read_bytes() == first
    assert load_workbook(tmp_path / "out.xlsx").properties.created == datetime.datetime(2026, 11, 1)


def test_judgement_and_remark_are_kept_whatever_becomes_of_the_rows(tmp_path: Path, report: Report) -> None:
    report()
    edit(tmp_path, KEY, {"監査人の判定": "一部不適合", "備考": "=1+1 現場で確認\n2 行目"})
    other = f"{STANDARD}:2.1(a) Organization/cho"
    edit(tmp_path, other, {"備考": 42})
    report(language="en")
    workbook, sheet = opened(tmp_path)
    assert workbook.sheetnames == ["Check sheet", "Summary"]
    number = row(sheet, KEY)
    assert sheet.cell(number, column(sheet, "Auditor's judgement")).value == "一部不適合"
    kept = sheet.cell(number, column(sheet, "Remarks"))
    assert (kept.value, kept.data_type) == ("=1+1 現場で確認\n2 行目", "s")
    report("--part", "2")
    workbook, sheet = opened(tmp_path)
    assert workbook.sheetnames == ["検査表", "概要", "以前の備考"]
    assert sheet.cell(row(sheet, other), column(sheet, "備考")).value == 42
    former = workbook["以前の備考"]
    assert [cell.value for cell in former[2]] == [
        KEY, STANDARD, "1.1(a)", "System/portal", "Traffic is encrypted.", "✗ Not met", "一部不適合",
        "=1+1 現場で確認\n2 行目",
    ]  # fmt: skip
    report("--part", "2")
    assert opened(tmp_path)[0]["以前の備考"].max_row == 2
    report()
    workbook, sheet = opened(tmp_path)
    assert workbook.sheetnames == ["検査表", "概要"]
    assert sheet.cell(row(sheet, KEY), column(sheet, "備考")).value == "=1+1 現場で確認\n2 行目"


def test_a_remark_put_aside_does_not_replace_a_newer_one(tmp_path: Path, report: Report) -> None:
    report()
    edit(tmp_path, KEY, {"備考": "以前"})
    report("--part", "2")
    workbook, _ = opened(tmp_path)
    aside = workbook["以前の備考"]
    copied = [cell.value for cell in aside[2]]
    (tmp_path / "out.xlsx").unlink()
    report()
    edit(tmp_path, KEY, {"備考": "今回"})
    workbook, _ = opened(tmp_path)
    sheet = workbook.create_sheet("以前の備考")
    for source in aside.iter_rows(max_row=1, values_only=True):
        sheet.append(source)
    sheet.append(copied)
    workbook.save(tmp_path / "out.xlsx")
    report()
    workbook, sheet = opened(tmp_path)
    assert sheet.cell(row(sheet, KEY), column(sheet, "備考")).value == "今回"
    assert workbook["以前の備考"].cell(2, 8).value == "以前"


def test_columns_sheets_and_order_of_the_auditors_own_survive(tmp_path: Path, report: Report) -> None:
    report()
    workbook, sheet = opened(tmp_path)
    sheet.cell(3, 13).value = "面談日"
    sheet.cell(row(sheet, KEY), 13).value = "2026-10-15"
    workbook.create_sheet("メモ")["A1"] = "自分のメモ"
    values = [[cell.value for cell in line] for line in sheet.iter_rows(min_row=4)]
    for number, line in enumerate(reversed(values), 4):
        for place, value in enumerate(line, 1):
            sheet.cell(number, place).value = value
    workbook.save(tmp_path / "out.xlsx")
    report()
    workbook, sheet = opened(tmp_path)
    assert sheet.cell(row(sheet, KEY), column(sheet, "面談日")).value == "2026-10-15"
    assert workbook["メモ"]["A1"].value == "自分のメモ"


def test_no_formula_comes_from_a_document(tmp_path: Path, report: Report) -> None:
    report()
    workbook, sheet = opened(tmp_path)
    assert "=HYPERLINK(1)" in "".join(str(cell.value) for line in sheet.iter_rows() for cell in line)
    for one in workbook.worksheets:
        for line in one.iter_rows():
            for cell in line:
                assert cell.data_type != "f"
                assert not (isinstance(cell.value, str) and cell.value.startswith(("=", "+", "-", "@")))


@pytest.mark.parametrize("foreign", ["text", "workbook"])
def test_a_file_that_is_no_check_sheet_is_not_overwritten(tmp_path: Path, report: Report, foreign: str) -> None:
    target = tmp_path / "out.xlsx"
    if foreign == "text":
        target.write_text("not a workbook", "utf-8")
    else:
        Workbook().save(target)
    before = target.read_bytes()
    run = report(language="en")
    assert run.code == 2
    assert "is no check sheet of kijun's and is not overwritten" in run.err
    assert target.read_bytes() == before


def test_a_workbook_needs_a_file(kijun: Kijun) -> None:
    run = kijun("report", "--format", "xlsx")
    assert run.code == 2
    assert "--output" in run.err


def test_libreoffice_reads_it(tmp_path: Path, report: Report, desktop: Callable[..., str]) -> None:
    report()
    edit(tmp_path, KEY, {"備考": "現場で確認"})
    report()
    program = desktop("soffice", "libreoffice")
    command = [program, f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}", "--headless", "--convert-to"]

    def converted(form: str) -> None:
        arguments = [*command, form, "out.xlsx"]
        subprocess.run(arguments, cwd=tmp_path, check=True, capture_output=True, timeout=300)

    converted("csv:Text - txt - csv (StarCalc):44,34,76,1")
    with (tmp_path / "out.csv").open(encoding="utf-8", newline="") as stream:
        lines = list(csv.reader(stream))
    assert lines[2][2:12] == HEADS
    found = next(line for line in lines if line[0] == KEY)
    assert (found[6], found[11]) == ("✗ 不適合", "現場で確認")
    assert len(lines) == 3 + 2 * 5 + 2
    converted("pdf")
    assert (tmp_path / "out.pdf").read_bytes().startswith(b"%PDF")
