"""What the command says of documents that are misspelt, unknown, double, or lead nowhere."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from documents import contract, supplier
from support import Kijun, Run, write


def said(run: Run, rule: str) -> list[tuple[str, str]]:
    """Return (place, message) of the findings of one rule."""
    return [
        (f"{line['path']}:{line['line']}:{line['column']}", line["message"])
        for line in run.of("fail")
        if line["rule"] == rule
    ]


# change of a good supplier: (text, its replacement, rule, line:column, part of the message)
MISTAKES = {
    "misspelt field": ("country:", "contry:", "SCH-001", "7:3", 'Did you mean "country"?'),
    "missing field": ("  country: JP\n", "", "SCH-002", "5:1", '"country" is missing'),
    "misspelt and therefore missing": ("country:", "contry:", "SCH-002", "5:1", 'Is "contry" meant to be it?'),
    "unknown field": ("country: JP", "country: JP\n  zzz: 1", "SCH-001", "8:3", '"zzz" is not defined'),
    "type": ("country: JP", "country: 81", "SCH-003", "7:12", "Expected a string, found the number 81."),
    "boolean": ("country: JP", "country: true", "SCH-003", "7:12", "found the boolean true"),
    "null": ("country: JP", "country:", "SCH-003", "7:3", "found nothing (null)"),
    "pattern": ("country: JP", "country: Japan", "SCH-003", "7:12", 'found the string "Japan"'),
    "date that is none": ("2026-10-01", "2026-02-30", "SCH-003", "8:42", "Expected a real date"),
    "list": ("country: JP", "country: JP\n  places: x", "SCH-003", "8:11", "Expected an array"),
    "name": ("name: kakuu", "name: 架空", "SCH-003", "4:9", 'found the string "架空"'),
    "no metadata": ("metadata:\n  name: kakuu\n", "", "SCH-002", "1:1", '"metadata" is missing'),
    "version": ("kijun/v1", "kijun/v2", "DOC-002", "1:13", '"kijun/v2" cannot be read'),
    "version in capitals": ("kijun/v1", "Kijun/v1", "DOC-002", "1:13", '"Kijun/v1" cannot be read'),
    "version of another time": ("kijun/v1", "KIJUN/2030", "DOC-002", "1:13", '"KIJUN/2030" cannot be read'),
    "version misspelt": ("kijun/v1", "kijin/v1", "DOC-002", "1:13", '"kijin/v1" cannot be read'),
    "version missing": ("apiVersion: kijun/v1\n", "", "DOC-002", "1:1", "cannot be read"),
    "version key misspelt": ("apiVersion:", "apiversion:", "DOC-002", "1:1", "cannot be read"),
    "kind": ("kind: Supplier", "kind: Suplier", "DOC-001", "2:7", 'Did you mean "Supplier"?'),
    "kind in small letters": ("kind: Supplier", "kind: supplier", "DOC-001", "2:7", 'Did you mean "Supplier"?'),
    "no kind": ("kind: Supplier\n", "", "DOC-001", "1:1", "no kind"),
    "kind that is no text": ("kind: Supplier", "kind: [Supplier]", "DOC-001", "2:1", "no kind"),
}


@pytest.fixture(scope="module")
def mistaken(tmp_path_factory: pytest.TempPathFactory, judge: Kijun) -> Run:
    """One run over every mistake, each in a file of its own."""
    files = {}
    for number, (old, new, *_) in enumerate(MISTAKES.values()):
        text = supplier("kakuu" if old == "name: kakuu" or "metadata" in old else f"s{number}")
        assert old in text
        files[f"{number}.yaml"] = text.replace(old, new)
    return judge(".", cwd=write(tmp_path_factory.mktemp("mistakes"), files))


@pytest.mark.parametrize("mistake", MISTAKES)
def test_a_mistake_is_reported_where_it_stands_with_what_would_be_right(mistaken: Run, mistake: str) -> None:
    _, _, rule, place, part = MISTAKES[mistake]
    name = f"{list(MISTAKES).index(mistake)}.yaml"
    found = [entry for entry in said(mistaken, rule) if entry[0] == f"{name}:{place}"]
    assert len(found) == 1
    assert part in found[0][1]


def test_a_document_that_breaks_its_schema_is_not_evaluated(mistaken: Run) -> None:
    assert mistaken.code == 1
    assert {line["rule"][:3] for line in mistaken.lines if line["type"] == "result"} == {"SCH", "DOC"}
    assert mistaken.lines[-1]["documents"] == 0


def test_a_good_document_beside_a_wrong_one_in_the_same_file_is_evaluated(tmp_path: Path, judge: Kijun) -> None:
    write(tmp_path, {"a.yaml": contract().replace("work:", "wrok:") + "---\n" + contract("b"), "s.yaml": supplier()})
    run = judge(".", cwd=tmp_path)
    assert "SCH-001 a.yaml:7:3" in run.findings
    assert "OUT-006 a.yaml:26:7" in run.findings
    assert "OUT-006 a.yaml:12:7" not in run.findings


def test_each_document_of_a_file_is_located_in_it(tmp_path: Path, judge: Kijun) -> None:
    write(tmp_path, {"a.yaml": "---\n" + supplier() + "---\n# nothing\n---\n" + contract() + "...\n"})
    run = judge("a.yaml", cwd=tmp_path)
    assert "OUT-006 a.yaml:24:7" in run.findings
    assert run.lines[-1]["documents"] == 2


def test_json_documents_are_judged(tmp_path: Path, judge: Kijun) -> None:
    text = '{"apiVersion": "kijun/v1", "kind": "Supplier",\n "metadata": {"name": "a"},\n "spec": {"legal_name": ""}}\n'
    run = judge("a.json", cwd=write(tmp_path, {"a.json": text}))
    assert sorted(run.findings) == ["SCH-002 a.json:3:2", "SCH-003 a.json:3:25"]


def test_a_name_that_stands_twice_is_reported_at_the_second(tmp_path: Path, judge: Kijun) -> None:
    write(tmp_path, {"a.yaml": supplier(), "b.yaml": supplier(), "c.yaml": contract("kakuu")})
    found = said(judge(".", cwd=tmp_path), "DOC-003")
    assert found == [("b.yaml:4:9", 'Supplier "kakuu" also stands in a.yaml')]


def test_a_reference_that_leads_nowhere_is_reported_with_the_nearest_name(tmp_path: Path, judge: Kijun) -> None:
    write(tmp_path, {"c.yaml": contract(supplier="kakku"), "s.yaml": supplier()})
    found = said(judge(".", cwd=tmp_path), "DOC-004")
    assert found == [("c.yaml:6:13", 'There is no Supplier "kakku" in the workspace. Did you mean "kakuu"?')]


def test_a_reference_is_looked_up_in_the_whole_workspace_and_findings_there_are_not_reported(
    tmp_path: Path, judge: Kijun
) -> None:
    files = {"kijun.yaml": "{}", "x/c.yaml": contract(), "y/s.yaml": supplier(), "y/other.yaml": contract("other")}
    for arguments in (["x/c.yaml"], ["x"]):
        run = judge(*arguments, cwd=write(tmp_path, files))
        assert said(run, "DOC-004") == []
        assert {line["path"] for line in run.lines if line["type"] == "result"} == {"x/c.yaml"}
        assert run.lines[-1]["documents"] == 1
    (tmp_path / "y" / "s.yaml").unlink()
    assert [place for place, _ in said(judge("x/c.yaml", cwd=tmp_path), "DOC-004")] == ["x/c.yaml:6:13"]


def test_a_wrong_document_elsewhere_in_the_workspace_is_mentioned(tmp_path: Path, judge: Kijun) -> None:
    files = {"kijun.yaml": "{}", "c.yaml": contract(), "s.yaml": supplier().replace("country", "contry")}
    run = judge("c.yaml", cwd=write(tmp_path, files))
    assert [(line["path"], line["code"], line["level"]) for line in run.lines if line["type"] == "notification"] == [
        ("s.yaml", "workspace-document", "warning")
    ]
    assert run.code == 1


OTHERS = {
    "k8s.yaml": "apiVersion: v1\nkind: Service\nmetadata: {name: a}\nspec: {}\n",
    "network.yaml": "apiVersion: networking.example/v1\nkind: Network\nmetadata: {name: a}\nspec: {}\n",
    "duplicates.yaml": "a: 1\na: 2\n1: x\n",
    "list.json": "[1, 2]",
    "template.yaml": "Resources: !Sub x\n",
}


def test_other_yaml_and_json_in_a_directory_is_passed_over(tmp_path: Path, judge: Kijun) -> None:
    run = judge(".", cwd=write(tmp_path, {**OTHERS, "s.yaml": supplier()}))
    assert (run.code, run.codes, run.lines[-1]["documents"]) == (0, [], 1)


def test_a_named_file_that_holds_no_document_is_not_judged_and_said_so(tmp_path: Path, judge: Kijun) -> None:
    run = judge(*OTHERS, "s.yaml", cwd=write(tmp_path, {**OTHERS, "s.yaml": supplier()}))
    assert run.code == 2
    assert {line["path"] for line in run.lines if line.get("code") == "not-a-document"} == set(OTHERS)


def test_a_directory_without_any_document_was_not_judged(tmp_path: Path, judge: Kijun) -> None:
    run = judge(".", cwd=write(tmp_path, OTHERS))
    assert (run.code, run.codes) == (2, ["no-documents"])


def test_a_hook_may_name_what_is_no_document(tmp_path: Path, judge: Kijun) -> None:
    files = {**OTHERS, "kijun.yaml": "{}", "notes.txt": "x", "c.yaml": contract(), "s.yaml": supplier()}
    write(tmp_path, files)
    quiet = judge("--hook", *OTHERS, "kijun.yaml", "notes.txt", cwd=tmp_path)
    assert (quiet.code, quiet.codes) == (0, [])
    judged = judge("--hook", *OTHERS, "c.yaml", cwd=tmp_path)
    assert judged.code == 1
    assert {line["path"] for line in judged.of("fail")} == {"c.yaml"}


def test_a_hook_still_reports_what_cannot_be_read(tmp_path: Path, judge: Kijun) -> None:
    run = judge("--hook", "broken.yaml", cwd=write(tmp_path, {"broken.yaml": "a: [\n", "s.yaml": supplier()}))
    assert (run.code, run.codes) == (2, ["yaml-syntax"])


def test_a_secret_is_never_repeated(tmp_path: Path, kijun: Kijun) -> None:
    secrets = ["hunter2", "p4ssphr4se", "81818181", "tok3n", "k3y"]
    text = supplier() + (
        "  password: hunter2\n  api_token: {value: p4ssphr4se}\n  client_secret: 81818181\n"
        "  places: [{name: a, country: JP, token: tok3n, adress: x}]\n  private_key: |\n    k3y\n"
    )
    write(tmp_path, {"s.yaml": text})
    for output in (["text"], ["sarif"], ["sarif", "--profile", "github"], ["jsonl"]):
        for language in ("ja", "en"):
            run = kijun("check", "--format", *output, "--lang", language, cwd=tmp_path)
            assert run.code == 1
            assert re.search("password", run.out)
            assert [secret for secret in secrets if secret in run.out + run.err] == []


def test_a_secret_of_the_wrong_type_is_not_repeated(tmp_path: Path, kijun: Kijun) -> None:
    labels = "  labels:\n    password: 81818181\n    token:\n      71717171\n    secret: {deep: hunter2}\n"
    text = supplier().replace("spec:\n", f"{labels}spec:\n")
    run = kijun("check", "--lang", "en", cwd=write(tmp_path, {"s.yaml": text}))
    assert "Expected a string, found another value" in run.out
    assert [secret for secret in ("hunter2", "81818181", "71717171") if secret in run.out] == []
