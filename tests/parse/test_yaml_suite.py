"""The YAML test suite (yaml/yaml-test-suite, release data of src/): same values, or a deviation that is listed here.

A deviation is either refused with a problem, or (``OTHER_VALUE``, ``ACCEPTED``) a silent one of libyaml 0.2.5.
"""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import yaml

from checker.model import ParsedFile, SourceFile
from checker.parse import parse_file

# Valid YAML 1.2 that is refused, by the problem that says so.
REFUSED = {
    "unsupported-tag": "2XXW 565N 5TYM 6CK3 6WLZ 7FWL 9WXW C4HZ CC74 CUP7 J7PZ M5C3 P76L UGM3 Z67P Z9M4",
    "complex-key": "4FJ6 6BFJ 6PBE 9MMW KK5P LX3P M2N8-1 M5DY Q9WF RZP5 SBG9 V9D5 X38W XW4D",
    "non-string-key": "DFF7 FH7J PW8X",
    # libyaml knows no tab as separation before or instead of indentation
    "yaml-tab": "6BCT 6CA3 96NN-0 96NN-1 A2M4 DK95-0 DK95-3 DK95-4 Q5MG R4YG Y79Y-1 Y79Y-10",
    # libyaml follows YAML 1.1: directives, colons beside quotes and brackets, empty keys, anchors of ASCII letters only
    "yaml-syntax": "2JQS 2LFX 2SXE 4ABK 4MUZ-0 4MUZ-1 4MUZ-2 58MP 5MUD 5T43 6LVF 6M2F 7Z25 8XYN 9SA2 BEC7 CFD4 DBG4 "
    "DK3J FP8R FRK4 HM87-0 HWV9 K3WX M2N8-0 M7A3 MUS6-5 MUS6-6 NHX8 NJ66 NKF9 QT73 S3PD SM9W-1 UKK6-0 UT92 VJP3-1 "
    "W4TN W5VH "
    "ZYU8-0 ZYU8-1 ZYU8-2 ZYU8-3",
}
# Read without a problem, but as another value than YAML 1.2 has.
OTHER_VALUE = {
    "652Z": "`?foo` in a flow mapping: libyaml takes the question mark as the sign of a key",
    "HM87-1": "the same in a flow sequence",
    "Y2GN": "libyaml ends an anchor's name at a colon",
    "JEF9-2": "libyaml drops the last line of a block scalar when it has spaces only and no line break",
    "L24T-1": "the same",
}
# Not YAML 1.2, but read as the writer meant it.
ACCEPTED = {
    "less indentation in flow collections and quoted scalars": "9C9N QB6E",
    "a comment without a space before it": "9JBA CVW2 SU5Z X4QW",
    "tabs and spaces in empty lines": "DK95-1 S98Z Y79Y-3",
    "a directive without a document end before it": "EB22 RHX7",
    "a lone dash in a flow sequence": "G5U8 YJV2",
}
WITHOUT_JSON = {"UKK6-2": "the suite has no JSON for `!`, which is an empty string"}


def test_suite(shared: Path) -> None:
    """Compare all outcomes at once: a case that starts or stops to deviate shows up either way."""
    expected: dict[str, str] = {name: code for code, names in REFUSED.items() for name in names.split()}
    expected |= dict.fromkeys(OTHER_VALUE, "other value")
    expected |= {name: "accepted" for names in ACCEPTED.values() for name in names.split()}
    expected |= dict.fromkeys(WITHOUT_JSON, "without json")
    outcomes: dict[str, str] = {}
    count = 0
    for file in sorted((shared / "corpus" / "yaml-test-suite" / "src").glob("*.yaml")):
        for name, case in cases(file):
            count += 1
            outcome = outcome_of(case)
            if outcome:
                outcomes[name] = outcome
    assert count > 400
    assert outcomes == expected


def cases(file: Path) -> list[tuple[str, dict[str, Any]]]:
    """Return the file's cases; a field that one leaves out is that of the case before it, but for ``fail``."""
    found: list[tuple[str, dict[str, Any]]] = []
    entries = yaml.safe_load(file.read_text(encoding="utf-8"))
    case: dict[str, Any] = {}
    for index, entry in enumerate(entries):
        case = {**case, "fail": False, **entry}
        found.append((file.stem + (f"-{index}" if len(entries) > 1 else ""), case))
    return found


def outcome_of(case: dict[str, Any]) -> str:
    """Return nothing if the case is read as the suite says, else how it deviates."""
    text = re.sub("—*»", "\t", case["yaml"].replace("␣", " "))
    text = text.replace("←", "\r").replace("⇔", "\ufeff").replace("↵", "").removesuffix("∎\n")
    parsed = parse_file(SourceFile("case.yaml", text.encode()))
    codes = problem_codes(parsed)
    values = [document.value for document in parsed.documents]
    if case["fail"]:
        return "" if codes else "accepted"
    if codes == ["empty-file"]:
        return "" if all(value is None for value in json_values(case.get("json") or "")) else "empty-file"
    if codes:
        return codes[0]
    if case.get("json") is None:
        return "without json"
    # Empty documents are left out of ours.
    return (
        "" if values in (wanted := json_values(case["json"]), [v for v in wanted if v is not None]) else "other value"
    )


def problem_codes(parsed: ParsedFile) -> list[str]:
    """Return the codes of the file's problems, then of the documents'."""
    return [p.code for p in parsed.problems] + [p.code for d in parsed.documents for p in d.problems]


def json_values(text: str) -> list[Any]:
    """Return the values of a text that is a row of JSON values."""
    values: list[Any] = []
    offset, text = 0, text.rstrip()
    while offset < len(text):
        value, offset = json.JSONDecoder().raw_decode(text, offset)
        offset += len(text[offset:]) - len(text[offset:].lstrip())
        values.append(value)
    return values
