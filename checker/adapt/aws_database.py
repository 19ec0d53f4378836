"""AWS databases, data warehouses and search domains in neutral terms."""

from __future__ import annotations

from checker.adapt.aws_keys import customer_key
from checker.adapt.links import Links
from checker.adapt.plan import UNKNOWN, Fact, Facts, PlanResource, both, map_fact
from checker.adapt.policy_document import grants_everyone, statements

AURORA = ("aurora", "aurora-mysql", "aurora-postgresql")
TLS_PARAMETERS = ("rds.force_ssl", "require_secure_transport", "require_ssl", "tls", "neptune_enforce_ssl")
DOCUMENT_GROUPS = {
    "aws_docdb_cluster": ("db_cluster_parameter_group_name", "aws_docdb_cluster_parameter_group"),
    "aws_neptune_cluster": ("neptune_cluster_parameter_group_name", "aws_neptune_cluster_parameter_group"),
}
SWITCHED_ON = {
    "1": True,
    "on": True,
    "true": True,
    "enabled": True,
    "0": False,
    "off": False,
    "false": False,
    "disabled": False,
}
SEARCH_TLS = {
    "Policy-Min-TLS-1-0-2019-07": "1.0",
    "Policy-Min-TLS-1-2-2019-07": "1.2",
    "Policy-Min-TLS-1-2-PFS-2023-10": "1.2",
    "Policy-Min-TLS-1-2-RFC9151-FIPS-2024-08": "1.2",
}


def instance(resource: PlanResource, links: Links) -> Facts:
    """``aws_db_instance``: an unset flag has RDS's documented default (not encrypted, not public, one zone)."""
    return {
        "encrypted": resource.flag("storage_encrypted"),
        "customer_managed_key": customer_key(resource, links, "kms_key_id"),
        "public_access": resource.flag("publicly_accessible"),
        "tls_required": _tls_required(resource, links, "parameter_group_name", "aws_db_parameter_group"),
        "backup_retention_days": resource.number("backup_retention_period", default=0),
        "auto_minor_upgrade": resource.flag("auto_minor_version_upgrade", default=True),
        "redundant": resource.flag("multi_az"),
        "deletion_protection": resource.flag("deletion_protection"),
    }


def cluster(resource: PlanResource, links: Links) -> Facts:
    """``aws_rds_cluster``: new Aurora clusters are encrypted by AWS since 2026-02-18, older ones are not.

    The plan does not tell a cluster's age, so an undeclared flag of Aurora is unknown; other engines default to false.
    """
    aurora = resource.at("engine") in AURORA
    declared = resource.flag("storage_encrypted", default=None)
    undeclared = Fact(UNKNOWN if aurora else False, resource.path)
    return {
        "encrypted": undeclared if declared.value is None else declared,
        "customer_managed_key": customer_key(resource, links, "kms_key_id"),
        "tls_required": _tls_required(
            resource, links, "db_cluster_parameter_group_name", "aws_rds_cluster_parameter_group"
        ),
        "backup_retention_days": resource.number("backup_retention_period", default=1),
        "deletion_protection": resource.flag("deletion_protection"),
        "redundant": Fact(True) if aurora else Fact(UNKNOWN, resource.path),
    }


def document_cluster(resource: PlanResource, links: Links) -> Facts:
    """``aws_docdb_cluster`` and ``aws_neptune_cluster``: not encrypted unless declared; storage in three zones."""
    attribute, group_type = DOCUMENT_GROUPS[resource.type]
    return {
        "encrypted": resource.flag("storage_encrypted"),
        "customer_managed_key": customer_key(resource, links, "kms_key_id"),
        "tls_required": _tls_required(resource, links, attribute, group_type),
        "backup_retention_days": resource.number("backup_retention_period", default=1),
        "deletion_protection": resource.flag("deletion_protection"),
        "redundant": Fact(True),
    }


def node(resource: PlanResource, _links: Links) -> Facts:
    """An instance of a database cluster: what is set per instance."""
    return {
        "public_access": resource.flag("publicly_accessible"),
        "auto_minor_upgrade": resource.flag("auto_minor_version_upgrade", default=True),
    }


def table(resource: PlanResource, links: Links) -> Facts:
    """``aws_dynamodb_table``: DynamoDB encrypts every table at rest; a key of AWS's own unless one is declared."""
    recovery = resource.flag("point_in_time_recovery", 0, "enabled")
    return {
        "encrypted": Fact(True),
        "customer_managed_key": both(
            resource.flag("server_side_encryption", 0, "enabled"),
            customer_key(resource, links, "server_side_encryption", 0, "kms_key_arn"),
        ),
        "public_access": Fact(False),
        "tls_required": Fact(True),
        "auto_minor_upgrade": Fact(True),
        # point-in-time recovery keeps 35 days
        "backup_retention_days": map_fact(recovery, {True: 35, False: 0}),
        "redundant": Fact(True),
        "deletion_protection": resource.flag("deletion_protection_enabled"),
    }


def cache(resource: PlanResource, links: Links) -> Facts:
    """``aws_elasticache_replication_group``: not encrypted unless declared."""
    return {
        "encrypted": resource.flag("at_rest_encryption_enabled"),
        "customer_managed_key": customer_key(resource, links, "kms_key_id"),
        "tls_required": resource.flag("transit_encryption_enabled"),
    }


def warehouse(resource: PlanResource, links: Links) -> Facts:
    """``aws_redshift_cluster``: an undeclared flag depends on the age of the cluster, so it is unknown."""
    return {
        "encrypted": resource.flag("encrypted", default=UNKNOWN),
        "customer_managed_key": customer_key(resource, links, "kms_key_id"),
        "public_access": resource.flag("publicly_accessible", default=UNKNOWN),
        "tls_required": _tls_required(resource, links, "cluster_parameter_group_name", "aws_redshift_parameter_group"),
        "backup_retention_days": resource.number("automated_snapshot_retention_period", default=1),
    }


def search_domain(resource: PlanResource, links: Links) -> Facts:
    """``aws_elasticsearch_domain`` and ``aws_opensearch_domain``.

    In a VPC a policy that names everyone still lets in only who reaches the VPC.
    """
    companion_type = f"{resource.type}_policy"
    policy = statements(
        links.companions(resource, companion_type, "domain_name").read(
            lambda companion: companion.text("access_policies"), resource.text("access_policies")
        )
    )
    in_vpc = resource.blocks("vpc_options")
    return {
        "encrypted": resource.flag("encrypt_at_rest", 0, "enabled"),
        "customer_managed_key": customer_key(resource, links, "encrypt_at_rest", 0, "kms_key_id"),
        "public_access": Fact(UNKNOWN) if in_vpc is UNKNOWN else Fact(False) if in_vpc else grants_everyone(policy),
        "https_only": resource.flag("domain_endpoint_options", 0, "enforce_https"),
        "minimum_tls": map_fact(
            resource.text("domain_endpoint_options", 0, "tls_security_policy", default="Policy-Min-TLS-1-0-2019-07"),
            SEARCH_TLS,
        ),
    }


def snapshot_copy(_resource: PlanResource, _links: Links) -> Facts:
    """A snapshot: only its region is of interest; what it holds is its source's."""
    return {}


def _tls_required(resource: PlanResource, links: Links, attribute: str, group_type: str) -> Fact:
    """Read the engine's parameter from its group; what the group leaves to the engine's version is unknown."""
    group = links.target(resource, (attribute,), group_type)
    if group is None:
        return Fact(UNKNOWN, resource.where(attribute))
    parameters = group.blocks("parameter")
    if parameters is UNKNOWN:
        return Fact(UNKNOWN, group.path)
    for number in parameters:
        if group.at("parameter", number, "name") in TLS_PARAMETERS:
            value = group.text("parameter", number, "value")
            text = value.value.lower() if isinstance(value.value, str) else value.value
            return map_fact(Fact(text, value.path), SWITCHED_ON)
    return Fact(UNKNOWN, group.path)


KINDS = {
    "aws_db_instance": ("database", instance),
    "aws_rds_cluster": ("database-cluster", cluster),
    "aws_docdb_cluster": ("database-cluster", document_cluster),
    "aws_neptune_cluster": ("database-cluster", document_cluster),
    "aws_dynamodb_table": ("database", table),
    "aws_elasticache_replication_group": ("cache", cache),
    "aws_rds_cluster_instance": ("database-node", node),
    "aws_docdb_cluster_instance": ("database-node", node),
    "aws_neptune_cluster_instance": ("database-node", node),
    "aws_redshift_cluster": ("data-warehouse", warehouse),
    "aws_elasticsearch_domain": ("search-domain", search_domain),
    "aws_opensearch_domain": ("search-domain", search_domain),
    "aws_ebs_snapshot": ("snapshot", snapshot_copy),
    "aws_db_snapshot": ("snapshot", snapshot_copy),
    "aws_db_cluster_snapshot": ("snapshot", snapshot_copy),
    "aws_neptune_cluster_snapshot": ("snapshot", snapshot_copy),
}
