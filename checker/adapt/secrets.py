"""Secrets written in plain text into a configuration: where they stand, never what they are."""

from __future__ import annotations

import base64
import binascii
import re
from collections.abc import Iterator

from checker.adapt.plan import Fact, PlanResource, mapping, walk
from checker.model import JsonValue, Path

ACCESS_KEY = re.compile(r"(?<![A-Za-z0-9])(?:AKIA|ASIA)[A-Z0-9]{16}(?![A-Za-z0-9])")
PRIVATE_KEY = re.compile(r"-----BEGIN (?:[A-Z]+ )?PRIVATE KEY-----")
ASSIGNMENT = re.compile(r"(?im)^\s*(?:export\s+|set\s+)?([A-Za-z_][A-Za-z0-9_]{0,60})\s*[=:]\s*[\"']?([^\s\"']{8,200})")
SECRET_NAME = re.compile(
    r"(?i)(?:^|[_-])(?:password|passwd|secret|secret_?key|access_?key|api_?key|private_?key|token|credentials?)$"
)
# A name or address of a secret kept elsewhere, or a value filled in at run time.
REFERENCE = re.compile(r"^(?:arn:|https?://|/|ssm:|\$|<|%|\*+$)|\{\{|\$\{|\$\(|^[a-z0-9._-]+(?:/[a-z0-9._-]+)+$")
MIN_LENGTH = 8

# The attributes that hold a secret themselves, and those that hold text in which one may stand.
SECRET_ATTRIBUTES: dict[str, tuple[str, ...]] = {
    "aws_db_instance": ("password",),
    "aws_rds_cluster": ("master_password",),
    "aws_docdb_cluster": ("master_password",),
    "aws_redshift_cluster": ("master_password",),
    "aws_elasticache_replication_group": ("auth_token",),
}
TEXT_ATTRIBUTES: dict[str, tuple[str, ...]] = {
    "aws_instance": ("user_data", "user_data_base64"),
    "aws_launch_template": ("user_data",),
    "aws_launch_configuration": ("user_data", "user_data_base64"),
    "aws_ecs_task_definition": ("container_definitions",),
}
ENVIRONMENTS: dict[str, Path] = {"aws_lambda_function": ("environment", 0, "variables")}


def secrets_of(resource: PlanResource) -> Fact | None:
    """Return ``[{place, reason}]`` of the secrets in ``resource``, or None for a type that is not looked into."""
    if not any(resource.type in table for table in (SECRET_ATTRIBUTES, TEXT_ATTRIBUTES, ENVIRONMENTS)):
        return None
    found: list[tuple[str, str, Path]] = []
    for attribute in SECRET_ATTRIBUTES.get(resource.type, ()):
        found += _constant(resource, attribute, "literal-password")
    for attribute in TEXT_ATTRIBUTES.get(resource.type, ()):
        for text, path in _texts(resource, attribute):
            found += [(attribute, reason, path) for reason in reasons_in_text(text)][:1]
    place = ENVIRONMENTS.get(resource.type)
    if place:
        variables = mapping(walk(dict(resource.values), place))
        for name in sorted(variables):
            reason = reason_of(name, variables[name])
            if reason:
                found.append((f"{place[0]}.{name}", reason, (*resource.path, "values", *place, name)))
    unique = {name: (reason, path) for name, reason, path in reversed(found)}
    names = sorted(unique)
    return Fact(
        [{"place": name, "reason": unique[name][0]} for name in names],
        within={(number,): unique[name][1] for number, name in enumerate(names)},
    )


def reason_of(name: str, value: JsonValue) -> str | None:
    """Return why the setting ``name`` = ``value`` is a secret in plain text, or None."""
    if not isinstance(value, str):
        return None
    if ACCESS_KEY.search(value):
        return "access-key"
    if PRIVATE_KEY.search(value):
        return "private-key"
    return "named-secret" if SECRET_NAME.search(name) and _is_secret_value(value) else None


def reasons_in_text(text: str) -> Iterator[str]:
    """Yield why a script or configuration text holds a secret, the surest reason first."""
    if ACCESS_KEY.search(text):
        yield "access-key"
    if PRIVATE_KEY.search(text):
        yield "private-key"
    if any(SECRET_NAME.search(name) and _is_secret_value(value) for name, value in ASSIGNMENT.findall(text)):
        yield "named-secret"


def _is_secret_value(value: JsonValue) -> bool:
    return isinstance(value, str) and len(value) >= MIN_LENGTH and not REFERENCE.search(value)


def _constant(resource: PlanResource, attribute: str, reason: str) -> list[tuple[str, str, Path]]:
    constant = mapping(resource.expressions.get(attribute)).get("constant_value")
    if resource.expressions_path is None or not _is_secret_value(constant):
        return []
    return [(attribute, reason, (*resource.expressions_path, attribute, "constant_value"))]


def _texts(resource: PlanResource, attribute: str) -> Iterator[tuple[str, Path]]:
    # `user_data` is kept in plans as a hash; its text is found in the configuration when it is a literal
    planned = resource.values.get(attribute)
    if isinstance(planned, str):
        yield _decoded(planned), (*resource.path, "values", attribute)
    constant = mapping(resource.expressions.get(attribute)).get("constant_value")
    if isinstance(constant, str) and resource.expressions_path is not None:
        yield _decoded(constant), (*resource.expressions_path, attribute, "constant_value")


def _decoded(text: str) -> str:
    try:
        return base64.b64decode(text, validate=True).decode()
    except (binascii.Error, ValueError):
        return text
