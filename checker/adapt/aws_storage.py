"""AWS object stores, disks and file shares in neutral terms."""

from __future__ import annotations

from checker.adapt.aws_keys import customer_key
from checker.adapt.links import Companions, Links
from checker.adapt.plan import UNKNOWN, Fact, Facts, PlanResource, both, either, map_fact
from checker.adapt.policy_document import denies_plain_http, grants_everyone, statements

BLOCKS = ("block_public_acls", "block_public_policy", "ignore_public_acls", "restrict_public_buckets")
PUBLIC_ACLS = {"public-read": True, "public-read-write": True, "authenticated-read": True}
ENABLED = {"Enabled": True, "Disabled": False, "Suspended": False, None: False}
KMS = {"aws:kms": True, "aws:kms:dsse": True}


def object_store(resource: PlanResource, links: Links) -> Facts:
    """``aws_s3_bucket`` with everything that Terraform declares about it in other resources.

    S3 encrypts every object by itself since 2023-01-05 and that cannot be turned off: ``encrypted`` is always true.
    A public access block can be removed again, so what is not declared is unknown.
    """
    policy = statements(_companion(resource, links, "policy").read(_policy, resource.text("policy")))
    return {
        "encrypted": Fact(True),
        "customer_managed_key": _companion(resource, links, "server_side_encryption_configuration").read(
            lambda companion: _customer_key(companion, links),
            _customer_key(resource, links, "server_side_encryption_configuration", 0),
        ),
        "public_access_blocked": _public_access_blocked(resource, links),
        "public_access": either(_public_acl(resource, links), grants_everyone(policy)),
        "tls_required": denies_plain_http(policy),
        "versioning": _companion(resource, links, "versioning").read(
            lambda companion: map_fact(companion.text("versioning_configuration", 0, "status"), ENABLED, other=False),
            resource.flag("versioning", 0, "enabled"),
        ),
        "mfa_delete": _companion(resource, links, "versioning").read(
            lambda companion: map_fact(
                companion.text("versioning_configuration", 0, "mfa_delete"), ENABLED, other=False
            ),
            resource.flag("versioning", 0, "mfa_delete"),
        ),
        "access_logging": _companion(resource, links, "logging").read(
            lambda companion: Fact(True, companion.path),
            Fact(_present(resource, "logging"), resource.where("logging", 0)),
        ),
    }


def _companion(resource: PlanResource, links: Links, suffix: str) -> Companions:
    return links.companions(resource, f"aws_s3_bucket_{suffix}", "bucket")


def _policy(companion: PlanResource) -> Fact:
    return companion.text("policy")


def _present(resource: PlanResource, block: str) -> object:
    blocks = resource.blocks(block)
    return blocks if blocks is UNKNOWN else bool(blocks)


def _customer_key(resource: PlanResource, links: Links, *prefix: str | int) -> Fact:
    default = (*prefix, "rule", 0, "apply_server_side_encryption_by_default", 0)
    algorithm = map_fact(resource.text(*default, "sse_algorithm"), KMS, other=False)
    return both(algorithm, customer_key(resource, links, *default, "kms_master_key_id"))


def _public_access_blocked(resource: PlanResource, links: Links) -> Fact:
    # the account's block covers every bucket; without either, the plan does not tell
    account = [
        both(*(block.flag(name) for name in BLOCKS)) for block in links.of_type("aws_s3_account_public_access_block")
    ]
    own = _companion(resource, links, "public_access_block").read(
        lambda companion: both(*(companion.flag(name) for name in BLOCKS)), Fact(UNKNOWN, resource.path)
    )
    covered = [fact for fact in account if fact.value is True]
    return own if not covered or own.value is True else Fact(True, covered[0].path)


def _public_acl(resource: PlanResource, links: Links) -> Fact:
    acl = _companion(resource, links, "acl").read(lambda companion: companion.text("acl"), resource.text("acl"))
    return map_fact(acl, PUBLIC_ACLS, other=False)


def disk(resource: PlanResource, links: Links) -> Facts:
    """``aws_ebs_volume``: without ``encrypted`` the account's setting for the region decides."""
    return {
        "encrypted": encrypted_volume(resource, links, "encrypted"),
        "customer_managed_key": customer_key(resource, links, "kms_key_id"),
    }


def encrypted_volume(resource: PlanResource, links: Links, *keys: str | int) -> Fact:
    """Tell whether a volume is encrypted: its own flag, else the account's default if the plan declares it."""
    declared = resource.flag(*keys, default=None)
    defaults = [entry for entry in links.of_type("aws_ebs_encryption_by_default") if entry.region == resource.region]
    for entry in defaults:
        by_default = entry.flag("enabled", default=True)
        if by_default.value is True and resource.region is not None:
            return by_default
    return Fact(UNKNOWN, resource.path) if declared.value is None else declared


def file_share(resource: PlanResource, links: Links) -> Facts:
    """``aws_efs_file_system``: not encrypted unless declared."""
    return {
        "encrypted": resource.flag("encrypted"),
        "customer_managed_key": customer_key(resource, links, "kms_key_id"),
    }


def managed_file_share(resource: PlanResource, links: Links) -> Facts:
    """``aws_fsx_*``: FSx encrypts every file system at rest."""
    return {"encrypted": Fact(True), "customer_managed_key": customer_key(resource, links, "kms_key_id")}


KINDS = {
    "aws_s3_bucket": ("object-store", object_store),
    "aws_ebs_volume": ("disk", disk),
    "aws_efs_file_system": ("file-share", file_share),
    "aws_fsx_lustre_file_system": ("file-share", managed_file_share),
    "aws_fsx_ontap_file_system": ("file-share", managed_file_share),
    "aws_fsx_openzfs_file_system": ("file-share", managed_file_share),
    "aws_fsx_windows_file_system": ("file-share", managed_file_share),
}
