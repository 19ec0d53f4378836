"""SARIF 2.1.0 (OASIS, errata 01): the full profile for auditors, the github profile for code scanning.

The text depends on nothing but the input, the revision and the date: no clock, no absolute path, no random id.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import Any
from urllib.parse import quote

from checker import __version__
from checker.baseline import state_of
from checker.messages import render
from checker.model import Former, Location, Notification, Result, Suppression
from checker.report import Report
from checker.report.provenance import provenance
from checker.report.sarif_rules import LEVELS, rule_descriptor, taxonomies
from checker.report.words import message

SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
FINGERPRINT = "kijunFinding/v1"
Json = dict[str, Any]


def to_sarif(report: Report, profile: str) -> str:
    """Return the report as SARIF text, in the ``full`` or the ``github`` profile."""
    if profile == "github":
        from checker.report.sarif_github import for_github  # noqa: PLC0415

        return for_github(report, lambda cut, notes: _text(cut, full=False, notes=notes))
    return _text(report, full=True, notes=[])


def _text(report: Report, *, full: bool, notes: list[Notification]) -> str:
    return sarif_text(_run(report, full=full, notes=notes))


def sarif_text(run: Json) -> str:
    """Return a log with the one ``run``."""
    log = {"$schema": SCHEMA, "version": "2.1.0", "runs": [run]}
    return json.dumps(log, ensure_ascii=False, indent=2) + "\n"


def _run(report: Report, *, full: bool, notes: list[Notification]) -> Json:
    result, settings = report.result, report.settings
    results = result.results
    used = {entry.rule for entry in results}
    listed = {rule["id"]: rule for rule in report.rules.values()}
    rules = [rule for _, rule in sorted(listed.items()) if full or rule["id"] in used]
    indexes = {rule["id"]: number for number, rule in enumerate(rules)}
    standards = taxonomies(report.compiled, settings.language) if full else []
    files = {name: number for number, (name, _) in enumerate(result.files)}
    absent = result.comparison.absent if result.comparison is not None else ()
    run = base_run(report, rules, standards, f"kijun/{settings.standard or 'all'}/", notes)
    run["results"] = [
        *(_result(entry, report.rules[entry.rule], report, indexes, files) for entry in results),
        *(_absent(former, report.rules[former.rule], indexes) for former in (absent if full else ())),
    ]
    return closed(run, report, standards)


def base_run(
    report: Report,
    rules: Sequence[Mapping[str, Any]],
    standards: list[Json],
    automation: str,
    notes: Sequence[Notification] = (),
) -> Json:
    """Return a run up to its results: the tool with ``rules``, the invocation, the files that were read."""
    settings, result = report.settings, report.result
    notifications = [*result.notifications, *notes]
    driver: Json = {
        "name": "kijun",
        "fullName": "kijun (基準)",
        "version": __version__,
        "semanticVersion": __version__,
        "language": settings.language,
        "rules": [rule_descriptor(rule, standards, settings.language) for rule in rules],
        "notifications": [{"id": code} for code in sorted({note.code for note in notifications})],
    }
    if standards:
        driver["supportedTaxonomies"] = [
            {"name": standard["name"], "index": number} for number, standard in enumerate(standards)
        ]
    return {
        "tool": {"driver": driver},
        "automationDetails": {"id": automation},
        "columnKind": "unicodeCodePoints",
        "invocations": [_invocation(report, notifications)],
        "artifacts": [
            {"location": {"uri": quote(name), "index": number}, "hashes": {"sha-256": digest}}
            for number, (name, digest) in enumerate(result.files)
        ],
    }


def closed(run: Json, report: Report, standards: list[Json]) -> Json:
    """Return ``run`` with what stands after its results: the standards and the revision that was judged."""
    if standards:
        run["taxonomies"] = standards
    control = provenance(report.settings)
    if control:
        run["versionControlProvenance"] = [control]
    return run


def _invocation(report: Report, notifications: list[Notification]) -> Json:
    language = report.settings.language
    said = []
    for note in notifications:
        entry: Json = {
            "descriptor": {"id": note.code},
            "level": note.level,
            "message": {"text": render(note, language)},
        }
        if note.path is not None:
            entry["locations"] = [{"physicalLocation": _physical(note.path, note.region, {})}]
        said.append(entry)
    return {
        "executionSuccessful": not any(note.level == "error" for note in notifications),
        "exitCode": report.exit_code,
        "toolExecutionNotifications": said,
        "properties": {
            "asOf": report.settings.as_of,
            "engine": report.settings.engine,
            "policies": report.compiled.manifest["module_sha256"],
        },
    }


def _result(
    result: Result, rule: Mapping[str, Any], report: Report, indexes: Mapping[str, int], files: Mapping[str, int]
) -> Json:
    language = report.settings.language
    entry: Json = {
        "ruleId": result.rule,
        "ruleIndex": indexes[result.rule],
        "kind": result.kind,
        "level": LEVELS[rule["severity"]] if result.kind == "fail" else "none",
        "message": {"text": message(result, rule, language)},
        "locations": [location_of(result.location, files)],
    }
    if result.related:
        entry["relatedLocations"] = [
            {"id": number, **location_of(place, files), "message": {"text": f"{place.kind} {place.name}"}}
            for number, place in enumerate(result.related, 1)
        ]
    entry["partialFingerprints"] = {FINGERPRINT: result.fingerprint}
    entry["properties"] = {"state": state_of(result)}
    if result.baseline is not None:
        entry["baselineState"] = result.baseline
    if result.moved_from is not None:
        entry["properties"]["movedFrom"] = quote(result.moved_from)
    if report.settings.mark_cached:
        entry["properties"]["fromCache"] = result.cached
    if result.suppression is not None:
        entry["suppressions"] = [suppression_of(result.suppression)]
    return entry


def suppression_of(given: Suppression) -> Json:
    """Return an exception as a suppression."""
    return {
        "kind": "external",
        "status": "accepted",
        "justification": given.reason,
        "location": {"physicalLocation": {"artifactLocation": {"uri": quote(given.path)}}},
        "properties": {
            "exception": given.name,
            "approver": given.approver,
            "approvedOn": given.approved_on,
            "expiresOn": given.expires_on,
        },
    }


def _absent(former: Former, rule: Mapping[str, Any], indexes: Mapping[str, int]) -> Json:
    location: Json = {"physicalLocation": _physical(former.path, former.region, {})}
    if former.place:
        location["logicalLocations"] = [{"fullyQualifiedName": former.place, "kind": "object"}]
    return {
        "ruleId": rule["id"],
        "ruleIndex": indexes[rule["id"]],
        "kind": former.kind,
        "level": LEVELS[rule["severity"]] if former.kind == "fail" else "none",
        "message": {"text": former.message},
        "locations": [location],
        "partialFingerprints": {FINGERPRINT: former.fingerprint},
        "baselineState": "absent",
    }


def location_of(place: Location, files: Mapping[str, int]) -> Json:
    """Return a place; ``files`` are the indexes of the run's artifacts."""
    name = f"{place.kind}/{place.name}" if place.name else place.kind
    full_name = f"{name}/{place.fields}" if place.fields else name
    logical = {"name": place.fields or place.name or place.kind, "fullyQualifiedName": full_name, "kind": "object"}
    location: Json = {"physicalLocation": _physical(place.path, place.region, files)}
    if place.excerpt is not None and place.region is not None:
        location["physicalLocation"]["region"]["snippet"] = {"text": _region_text(place)}
    if place.kind:
        location["logicalLocations"] = [logical]
    return location


def _region_text(place: Location) -> str:
    region, excerpt = place.region, place.excerpt or ""
    assert region is not None  # noqa: S101
    start = region.start_column - place.excerpt_column
    end = region.end_column - place.excerpt_column if region.end_line == region.start_line else len(excerpt)
    return excerpt[start:end]


def _physical(path: str, region: Any, files: Mapping[str, int]) -> Json:
    location: Json = {"uri": quote(path)}
    if path in files:
        location["index"] = files[path]
    physical: Json = {"artifactLocation": location}
    if region is not None:
        physical["region"] = {
            "startLine": region.start_line,
            "startColumn": region.start_column,
            "endLine": region.end_line,
            "endColumn": region.end_column,
        }
    return physical
