"""The validate stage: does a document keep the JSON Schema (2020-12) of its kind?

A document that does not is not evaluated: its schema findings are what the run says of it.
"""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Any

from checker.expectation import did_you_mean, expected, found
from checker.model import Document, JsonValue, Judgement, Path

if TYPE_CHECKING:
    from jsonschema.exceptions import ValidationError
    from jsonschema.protocols import Validator
    from jsonschema_rs import Draft202012Validator

DATE = re.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}")


@dataclass(frozen=True, slots=True)
class Violation:
    """One way in which a value breaks a schema: a rule of ``program_rules.json``, the place, and its arguments."""

    rule: str
    path: Path
    args: Mapping[str, str]
    key: str = ""

    @property
    def english(self) -> str:
        """The violation as an English sentence, for places where no rule text is at hand."""
        where = ".".join(map(str, self.path)) or "the document"
        what = {
            "SCH-001": "unknown field {field}",
            "SCH-002": "missing field {field}",
            "SCH-003": "expected {expected_en}, found {found_en}",
        }
        return f"{where}: {what[self.rule].format(**self.args)}{self.args.get('hint_en', '')}"


class SchemaValidators:
    """A validator for each kind of document, made when the first document of the kind comes."""

    def __init__(self, schemas: Mapping[str, dict[str, Any]]) -> None:
        """``schemas`` are the bundled schemas by kind."""
        self._schemas = schemas
        self._validators: dict[str, Validator] = {}
        self._quick: dict[str, Draft202012Validator] = {}

    @cached_property
    def kinds(self) -> frozenset[str]:
        """The kinds there is a schema for."""
        return frozenset(self._schemas)

    def judge(self, document: Document) -> list[Judgement]:
        """Return the schema findings of ``document``, none when it keeps its schema.

        jsonschema-rs says yes 200 times faster; whatever it does not accept is judged by jsonschema, which explains.
        """
        if document.kind not in self._quick:
            self._quick[document.kind] = _quick_validator(self._schemas[document.kind])
        if self._quick[document.kind].is_valid(document.value):
            return []
        if document.kind not in self._validators:
            self._validators[document.kind] = _validator(self._schemas[document.kind])
        return [
            Judgement(
                violation.rule,
                "fail",
                document,
                violation.path,
                {**violation.args, "kind": document.kind},
                key=violation.key,
            )
            for violation in _violations(self._validators[document.kind], document.value)
        ]


def explain(schema: dict[str, Any], value: JsonValue) -> list[Violation]:
    """Return how ``value`` breaks ``schema``, which refers to nothing outside itself."""
    return [] if _quick_validator(schema).is_valid(value) else _violations(_validator(schema), value)


def _quick_validator(schema: dict[str, Any]) -> Draft202012Validator:
    from jsonschema_rs import Draft202012Validator  # noqa: PLC0415 - only where documents are judged

    return Draft202012Validator(schema, validate_formats=True, formats={"date": _is_date}, offline=True)


def _is_date(text: str) -> bool:
    """Whether jsonschema accepts ``text`` as a ``date``."""
    try:
        return bool(DATE.fullmatch(text) and datetime.date.fromisoformat(text))
    except ValueError:
        return False


def _validator(schema: dict[str, Any]) -> Validator:
    from jsonschema import Draft202012Validator  # noqa: PLC0415 - 0.2 s to import
    from referencing import Registry  # noqa: PLC0415

    # An empty registry that cannot fetch: jsonschema's own would open any URL a $ref names.
    return Draft202012Validator(schema, registry=Registry(), format_checker=Draft202012Validator.FORMAT_CHECKER)


def _violations(validator: Validator, value: JsonValue) -> list[Violation]:
    seen: dict[tuple[str, Path, str], Violation] = {}
    for error in validator.iter_errors(value):
        for violation in _from_error(error):
            seen.setdefault((violation.rule, violation.path, violation.key), violation)
    for rule, path, key in list(seen):
        if key == "format" and (rule, path, "pattern") in seen:
            del seen[rule, path, key]
    return sorted(seen.values(), key=lambda violation: (tuple(map(str, violation.path)), violation.rule, violation.key))


def _from_error(error: ValidationError) -> Iterator[Violation]:
    if error.context:
        from jsonschema.exceptions import best_match  # noqa: PLC0415

        closest = best_match([error])
        if closest is not error:
            yield from _from_error(closest)
            return
    path: Path = tuple(error.absolute_path)
    known = list(error.schema.get("properties", {})) if isinstance(error.schema, dict) else []
    keyword, wanted, instance = str(error.validator), error.validator_value, error.instance
    if keyword == "additionalProperties" and isinstance(instance, dict):
        missing = [name for name in known if name not in instance]
        for name in sorted(set(instance) - set(known)):
            yield Violation(
                "SCH-001",
                (*path, name),
                {"field": name, "fields": ", ".join(known), **did_you_mean(name, missing)},
                name,
            )
    elif keyword == "required" and isinstance(instance, dict) and isinstance(wanted, list):
        strangers = [name for name in instance if name not in known]
        for name in (name for name in wanted if name not in instance):
            hint = did_you_mean(name, strangers)
            yield Violation("SCH-002", path, {"field": name, **_instead(hint)}, name)
    else:
        japanese, english = expected(keyword, wanted)
        found_japanese, found_english = found(instance, ".".join(map(str, path)))
        hint = (
            did_you_mean(instance, map(str, wanted))
            if isinstance(wanted, list) and keyword == "enum" and isinstance(instance, str)
            else {"hint_ja": "", "hint_en": ""}
        )
        args = {"expected_ja": japanese, "expected_en": english, "found_ja": found_japanese, "found_en": found_english}
        yield Violation("SCH-003", path, {**args, **hint}, keyword)


def _instead(hint: Mapping[str, str]) -> dict[str, str]:
    """Word the hint for a missing field: the stranger may be its misspelling."""
    if not hint["hint_en"]:
        return dict(hint)
    name = hint["hint_en"].split('"')[1]
    return {"hint_ja": f"「{name}」はその誤りではありませんか。", "hint_en": f' Is "{name}" meant to be it?'}
