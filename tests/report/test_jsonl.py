"""JSON Lines: each line an object that stands by itself."""

from __future__ import annotations

from pathlib import Path

from documents import contract, exception, supplier
from support import Kijun, write

FILES = {"c.yaml": contract(), "e.yaml": exception(path="spec.subcontracts[海外入力]"), "s.yaml": supplier()}


def test_results_come_first_then_notifications_then_the_summary(tmp_path: Path, judge: Kijun) -> None:
    run = judge(".", cwd=write(tmp_path, {**FILES, "x.yaml": "a: ["}))
    types = [line["type"] for line in run.lines]
    assert types == sorted(types, key=["result", "notification", "summary"].index)
    assert types.count("summary") == 1
    summary = run.lines[-1]
    assert (summary["exit_code"], summary["as_of"], summary["documents"]) == (2, "2026-11-01", 3)
    assert summary["results"]["fail"] == len(run.of("fail"))
    (note,) = [line for line in run.lines if line["type"] == "notification"]
    assert (note["level"], note["code"], note["path"], note["line"]) == ("error", "yaml-syntax", "x.yaml", 1)


def test_a_result_says_where_by_which_clauses_and_under_which_exception(tmp_path: Path, judge: Kijun) -> None:
    run = judge(".", "--lang", "ja", cwd=write(tmp_path, FILES))
    first, second = [line for line in run.of("fail") if line["rule"] == "OUT-006"]
    place = (first["path"], first["line"], first["column"], first["end_line"], first["end_column"])
    assert place == ("c.yaml", 12, 7, 12, 11)
    assert first["document"] == {"kind": "Contract", "name": "keiyaku"}
    assert first["field"] == "spec.subcontracts[海外入力]"
    assert "海外入力" in first["message"]
    assert all(clause.startswith("unified-r7:") for clause in first["clauses"])
    assert first["suppression"]["exception"] == "reigai"
    assert "suppression" not in second
    assert first["fingerprint"] != second["fingerprint"]


def test_output_is_utf8_in_any_locale(tmp_path: Path, judge: Kijun) -> None:
    write(tmp_path, FILES)
    environment = {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0", "PYTHONIOENCODING": ""}
    assert judge(".", cwd=tmp_path, env=environment).out == judge(".", cwd=tmp_path).out
