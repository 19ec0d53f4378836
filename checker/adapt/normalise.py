"""One planned resource as a provider-neutral one."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from checker.adapt import aws_compute, aws_database, aws_identity, aws_keys, aws_logging, aws_network, aws_storage
from checker.adapt.links import Links
from checker.adapt.plan import UNKNOWN, Facts, PlanResource
from checker.adapt.secrets import secrets_of
from checker.model import Path

Normaliser = Callable[[PlanResource, Links], Facts]

KINDS: dict[str, tuple[str, Normaliser]] = {
    **aws_compute.KINDS,
    **aws_database.KINDS,
    **aws_identity.KINDS,
    **aws_keys.KINDS,
    **aws_logging.KINDS,
    **aws_network.KINDS,
    **aws_storage.KINDS,
}
OTHER = "other"

# Of other providers only the kind is known: their region and classification are judged, their settings stay open.
KINDS_ONLY = {
    "azurerm_cosmosdb_account": "database",
    "azurerm_key_vault_key": "key",
    "azurerm_linux_virtual_machine": "compute-instance",
    "azurerm_managed_disk": "disk",
    "azurerm_mssql_server": "database",
    "azurerm_mysql_flexible_server": "database",
    "azurerm_network_security_group": "network-rule-set",
    "azurerm_postgresql_flexible_server": "database",
    "azurerm_storage_account": "object-store",
    "azurerm_windows_virtual_machine": "compute-instance",
    "google_bigquery_dataset": "data-warehouse",
    "google_compute_disk": "disk",
    "google_compute_firewall": "network-rule-set",
    "google_compute_instance": "compute-instance",
    "google_filestore_instance": "file-share",
    "google_kms_crypto_key": "key",
    "google_sql_database_instance": "database",
    "google_storage_bucket": "object-store",
}

# The tags (Google: labels) that state the classification of what a resource holds, and the words they may use.
CLASSES: dict[str, tuple[frozenset[str], Mapping[str, int]]] = {
    "classification": (
        frozenset({"classification", "dataclassification", "data-classification", "data_classification", "機密性"}),
        {**{f"{prefix}{level}": level for level in (1, 2, 3) for prefix in ("", "機密性", "confidentiality-")}},
    ),
    "availability": (
        frozenset({"availability", "可用性"}),
        {**{f"{prefix}{level}": level for level in (1, 2) for prefix in ("", "可用性", "availability-")}},
    ),
}
NAME_ATTRIBUTES = ("bucket", "identifier", "cluster_identifier", "function_name", "domain_name", "table_name", "name")


@dataclass(frozen=True, slots=True)
class Draft:
    """A neutral resource, and where in the plan each of its parts (a path inside it) was read."""

    value: dict[str, Any]
    origins: Mapping[Path, Path]


def draft(resource: PlanResource, links: Links) -> Draft:
    """Return ``resource`` in neutral terms; of another provider than AWS only what all have in common."""
    kind, normalise = KINDS.get(resource.type, (KINDS_ONLY.get(resource.type, OTHER), None))
    facts = normalise(resource, links) if normalise else {}
    secrets = secrets_of(resource)
    if secrets is not None:
        facts = {**facts, "secrets": secrets}
    value: dict[str, Any] = {
        "address": resource.address,
        "type": kind,
        "provider": resource.provider,
        "source_type": resource.type,
        "attributes": {
            name: fact.value for name, fact in facts.items() if fact.value is not UNKNOWN and fact.value is not None
        },
    }
    unknown = sorted(
        name for name, fact in facts.items() if fact.value is UNKNOWN or fact.value is None or fact.partial
    )
    if unknown:
        value["unknown"] = unknown
    origins: dict[Path, Path] = {(): resource.path}
    for name, fact in facts.items():
        if fact.path is not None and name in value["attributes"]:
            origins["attributes", name] = fact.path
        origins.update({("attributes", name, *inside): path for inside, path in fact.within.items()})
    _common(resource, value, origins)
    return Draft(value, origins)


def _common(resource: PlanResource, value: dict[str, Any], origins: dict[Path, Path]) -> None:
    name = next((found for key in NAME_ATTRIBUTES if isinstance(found := resource.at(key), str) and found), None)
    if name is not None:
        value["cloud_name"] = name
    if resource.region is not None:
        value["region"] = resource.region
    for field, (names, levels) in CLASSES.items():
        for place in _tags(resource, names):
            level = levels.get(str(resource.at(*place)).strip().lower())
            if level is not None:
                value[field] = level
                origins[field,] = resource.where(*place)
                break


def _tags(resource: PlanResource, names: frozenset[str]) -> Iterator[tuple[str, str]]:
    for attribute in ("tags", "tags_all", "labels"):
        tags = resource.at(attribute)
        for key in sorted(tags) if isinstance(tags, dict) else ():
            if key.lower() in names:
                yield attribute, key
