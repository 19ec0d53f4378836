"""Whether something is encrypted with a key that the customer manages; and the keys themselves."""

from __future__ import annotations

from checker.adapt.links import Links
from checker.adapt.plan import UNKNOWN, Fact, Facts, PlanResource, map_fact
from checker.adapt.policy_document import grants_everyone, statements

# Key specs for which KMS can rotate by itself.
ROTATABLE = {"SYMMETRIC_DEFAULT": True, None: True}


def customer_key(resource: PlanResource, links: Links, *keys: str | int) -> Fact:
    """Tell whether the key id at ``keys`` names a customer-managed key; an unset id means the provider's own key."""
    found = resource.fact(*keys)
    if isinstance(found.value, str) and found.value:
        return Fact("alias/aws/" not in found.value, found.path)
    if found.value is UNKNOWN:
        target = links.target(
            resource, keys, "aws_kms_key", "aws_kms_alias", "aws_kms_external_key", "aws_kms_replica_key"
        )
        return Fact(UNKNOWN if target is None else True, found.path)
    return Fact(False, found.path)


def key(resource: PlanResource, links: Links) -> Facts:
    """``aws_kms_key``: rotation, waiting period before deletion (KMS default: 30 days), who may use it."""
    policy = links.companions(resource, "aws_kms_key_policy", "key_id").read(
        lambda companion: companion.text("policy"), resource.text("policy")
    )
    return {
        "rotation": resource.flag("enable_key_rotation"),
        "rotation_supported": map_fact(resource.text("customer_master_key_spec"), ROTATABLE, other=False),
        "deletion_waiting_days": resource.number("deletion_window_in_days", default=30),
        "public_access": grants_everyone(statements(policy)),
    }


def secret(resource: PlanResource, _links: Links) -> Facts:
    """``aws_secretsmanager_secret``: the recovery window (default 30 days; 0 deletes at once)."""
    return {
        "deletion_waiting_days": resource.number("recovery_window_in_days", default=30),
    }


KINDS = {
    "aws_kms_key": ("key", key),
    "aws_secretsmanager_secret": ("secret", secret),
}
