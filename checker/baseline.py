"""Comparing a run with an earlier one: which results are new, unchanged, updated or absent (SARIF 2.1.0, 3.27.24).

A result is the former one when the fingerprints are equal. Of what is then left over, a result of the same rule at the
same place is an *updated* one: something else about it changed. So is one whose kind, severity or arguments changed, or
that lost its suppression. Another file name alone is a move, not an update. docs/adr/0007-identity-of-a-finding.md.
"""

from __future__ import annotations

import errno
import json
import os
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any
from urllib.parse import unquote

from checker.identity import digest
from checker.model import (
    BaselineState,
    Comparison,
    Former,
    JsonValue,
    Language,
    Notification,
    Quiet,
    Region,
    Result,
    RunResult,
    SourceFile,
)
from checker.settings import SettingsError

FINDINGS = ("fail", "review", "open")
Rules = Mapping[str, Mapping[str, Any]]


def state_of(result: Result) -> str:
    """Return a digest of what the message says beside its wording."""
    return digest(dict(result.args))


def place_of(result: Result) -> str:
    """Return the logical location, which names the document and the place in it."""
    place = result.location
    return "/".join(filter(None, (place.kind, place.name, place.fields)))


def formers(result: RunResult, rules: Rules, language: Language) -> list[Former]:
    """Return the results of a run as something to compare another run with."""
    from checker.report.words import message  # noqa: PLC0415

    return [
        Former(
            rule=entry.rule,
            kind=entry.kind,
            severity=rules[entry.rule]["severity"],
            fingerprint=entry.fingerprint,
            state=state_of(entry),
            suppressed=entry.suppression is not None,
            path=entry.location.path,
            region=entry.location.region,
            place=place_of(entry),
            message=message(entry, rules[entry.rule], language),
        )
        for entry in result.results
    ]


def compare(
    run: RunResult,
    known: Sequence[Former],
    rules: Rules,
    *,
    against: str,
    covers: Callable[[str], bool],
    same_day: bool = True,
) -> RunResult:
    """Return ``run`` with the state of every result.

    Args:
        run: the run of now.
        known: the results of then.
        rules: the catalogue by id and alias.
        against: what the run is compared with, for people.
        covers: whether a file was looked at now; what was found elsewhere is not absent.
        same_day: whether both runs judged as of the same date. When not, the arguments of a rule that reckons with
            dates change by themselves and are no update.
    """
    now = run.results
    partners = _matched(now, known)
    results = []
    for number, result in enumerate(now):
        former = partners.get(number)
        if former is None:
            results.append(replace(result, baseline="new"))
            continue
        moved = former.path if former.path != result.location.path else None
        results.append(replace(result, baseline=_state(result, former, rules, same_day), moved_from=moved))
    matched = {id(former) for former in partners.values()}
    absent = tuple(
        former
        for former in known
        if id(former) not in matched and former.kind in FINDINGS and former.rule in rules and covers(former.path)
    )
    unchanged = sum(
        entry.baseline == "unchanged" and entry.kind == "fail" and entry.suppression is None for entry in results
    )
    return replace(run, located=tuple(results), quiet=Quiet(), comparison=Comparison(against, unchanged, absent))


def _matched(results: Sequence[Result], known: Sequence[Former]) -> dict[int, Former]:
    by_fingerprint: defaultdict[str, list[Former]] = defaultdict(list)
    for former in known:
        by_fingerprint[former.fingerprint].append(former)
    partners = {
        number: by_fingerprint[result.fingerprint].pop(0)
        for number, result in enumerate(results)
        if by_fingerprint.get(result.fingerprint)
    }
    by_place: defaultdict[tuple[str, str], list[Former]] = defaultdict(list)
    for former in (former for left in by_fingerprint.values() for former in left):
        by_place[former.rule, former.place].append(former)
    for number, result in enumerate(results):
        if number not in partners and by_place.get((result.rule, place_of(result))):
            partners[number] = by_place[result.rule, place_of(result)].pop(0)
    return partners


def _state(result: Result, former: Former, rules: Rules, same_day: bool) -> BaselineState:
    rule = rules[result.rule]
    same = (
        result.fingerprint == former.fingerprint
        and result.kind == former.kind
        and rule["severity"] == former.severity
        and (result.suppression is not None) == former.suppressed
    )
    worded = former.state in ("", state_of(result)) or (bool(rule.get("dated")) and not same_day) or rule.get("counts")
    return "unchanged" if same and worded else "updated"


def drop_unchanged(run: RunResult) -> RunResult:
    """Return ``run`` with only what is new or updated; how many findings are unchanged is in its comparison."""
    return replace(run, located=tuple(entry for entry in run.located if entry.baseline != "unchanged"))


def from_sarif(path: Path) -> tuple[list[Former], str]:
    """Return the results of the SARIF report of kijun's in ``path``, and the date it judged as of.

    Raises:
        SettingsError: it is none; the notification has the place.
    """
    source = _read(path)
    try:
        log = json.loads(source.content.decode("utf-8-sig"))
    except json.JSONDecodeError as error:
        place = Region(error.lineno, error.colno, error.lineno, error.colno + 1)
        arguments = {"problem_ja": f"JSON の誤りです（{error.msg}）", "problem_en": f"JSON error: {error.msg}"}
        raise SettingsError(Notification("error", "baseline-form", arguments, source.path, place)) from error
    except (UnicodeDecodeError, RecursionError) as error:
        arguments = {"problem_ja": "JSON ではありません", "problem_en": "it is not JSON"}
        raise SettingsError(Notification("error", "baseline-form", arguments, source.path)) from error
    run = _run(source, log)
    found = []
    for number, entry in enumerate(run["results"]):
        try:
            if entry.get("baselineState") != "absent":
                found.append(_former(entry, run))
        except (KeyError, IndexError, TypeError, AttributeError) as error:
            wrong = "結果に kijun の項目がありません", "a result lacks what kijun writes into it"
            raise _wrong(source, ("runs", 0, "results", number), *wrong) from error
    return found, str(_at(run, ("invocations", 0, "properties", "asOf")) or "")


def _read(path: Path) -> SourceFile:
    try:
        if path.exists() and not path.is_file():
            raise OSError(errno.EINVAL, os.strerror(errno.EINVAL))
        content = path.read_bytes()
    except OSError as error:
        reason = error.strerror or str(error)
        raise SettingsError(Notification("error", "baseline-unreadable", {"reason": reason}, str(path))) from error
    return SourceFile(str(path), content)


def _run(source: SourceFile, log: JsonValue) -> dict[str, Any]:
    if not isinstance(log, dict) or log.get("version") != "2.1.0":
        raise _wrong(source, (), "SARIF 2.1.0 ではありません", "not SARIF 2.1.0")
    runs = log.get("runs")
    if not isinstance(runs, list) or len(runs) != 1 or not isinstance(runs[0], dict):
        raise _wrong(source, ("runs",), "実行（run）が一つではありません", "there is not exactly one run")
    name = _at(runs[0], ("tool", "driver", "name"))
    if name != "kijun":
        wrong = f"「{name}」の報告です", f'it is a report of "{name}"'
        raise _wrong(source, ("runs", 0, "tool", "driver", "name"), *wrong)
    if not isinstance(runs[0].get("results"), list):
        raise _wrong(source, ("runs", 0), "結果（results）がありません", "it has no results")
    return dict(runs[0])


def _former(entry: dict[str, Any], run: Mapping[str, Any]) -> Former:
    physical = entry["locations"][0]["physicalLocation"]
    region = physical.get("region")
    level = _at(run, ("tool", "driver", "rules", entry["ruleIndex"], "properties", "severity"))
    return Former(
        rule=entry["ruleId"],
        kind=entry.get("kind", "fail"),
        severity=str(level),
        fingerprint=entry["partialFingerprints"]["kijunFinding/v1"],
        state=str(entry.get("properties", {}).get("state", "")),
        suppressed=bool(entry.get("suppressions")),
        path=unquote(physical["artifactLocation"]["uri"]),
        region=Region(region["startLine"], region["startColumn"], region["endLine"], region["endColumn"])
        if region
        else None,
        place=str(_at(entry, ("locations", 0, "logicalLocations", 0, "fullyQualifiedName")) or ""),
        message=entry["message"]["text"],
    )


def _at(value: JsonValue, path: Iterable[str | int]) -> JsonValue:
    for step in path:
        try:
            value = value[step]
        except (KeyError, IndexError, TypeError):
            return None
    return value


def _wrong(source: SourceFile, path: tuple[str | int, ...], japanese: str, english: str) -> SettingsError:
    from checker.parse import regions  # noqa: PLC0415

    found = regions(SourceFile("baseline.json", source.content), 0, _beginnings(path))
    region = next((found[start] for start in _beginnings(path) if start in found), None)
    arguments = {"problem_ja": japanese, "problem_en": english}
    return SettingsError(Notification("error", "baseline-form", arguments, path=source.path, region=region))


def _beginnings(path: tuple[str | int, ...]) -> list[tuple[str | int, ...]]:
    return [path[:length] for length in range(len(path), -1, -1)]
