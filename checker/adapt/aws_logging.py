"""AWS records of what happens, and the services that watch over it, in neutral terms."""

from __future__ import annotations

from checker.adapt.aws_keys import customer_key
from checker.adapt.aws_storage import object_store
from checker.adapt.links import Links
from checker.adapt.plan import UNKNOWN, Fact, Facts, PlanResource

OBJECT_EVENTS = ("AWS::S3::Object",)


def audit_trail(resource: PlanResource, links: Links) -> Facts:
    """``aws_cloudtrail``: records management events of one region and no data events unless declared."""
    store = links.target(resource, ("s3_bucket_name",), "aws_s3_bucket")
    logging = object_store(store, links)["access_logging"] if store else Fact(UNKNOWN, resource.where("s3_bucket_name"))
    return {
        "enabled": resource.flag("enable_logging", default=True),
        "all_regions": resource.flag("is_multi_region_trail"),
        "integrity_validation": resource.flag("enable_log_file_validation"),
        "customer_managed_key": customer_key(resource, links, "kms_key_id"),
        "data_events": _data_events(resource),
        "store_access_logging": logging,
    }


def _data_events(resource: PlanResource) -> Fact:
    advanced, basic = resource.blocks("advanced_event_selector"), resource.blocks("event_selector")
    if advanced is UNKNOWN or basic is UNKNOWN or advanced:
        # advanced selectors are a language of their own
        return Fact(UNKNOWN, resource.where("advanced_event_selector"))
    for number in basic:
        sources = resource.blocks("event_selector", number, "data_resource")
        whole = resource.at("event_selector", number, "read_write_type") in ("All", None)
        if sources is UNKNOWN:
            return Fact(UNKNOWN, resource.where("event_selector", number))
        for source in sources:
            if whole and resource.at("event_selector", number, "data_resource", source, "type") in OBJECT_EVENTS:
                return Fact(True, resource.where("event_selector", number))
    return Fact(False, resource.where("event_selector"))


def log_group(resource: PlanResource, links: Links) -> Facts:
    """``aws_cloudwatch_log_group``: kept for ever (0) unless declared."""
    retention = resource.number("retention_in_days", default=0)
    return {
        "retention_unlimited": Fact(UNKNOWN if retention.value is UNKNOWN else retention.value == 0, retention.path),
        "retention_days": Fact(36500 if retention.value == 0 else retention.value, retention.path),
        "customer_managed_key": customer_key(resource, links, "kms_key_id"),
    }


def threat_detection(resource: PlanResource, _links: Links) -> Facts:
    """``aws_guardduty_detector``: on unless turned off."""
    return {"enabled": resource.flag("enable", default=True)}


def recorder(resource: PlanResource, links: Links) -> Facts:
    """``aws_config_configuration_recorder``: off until its status says on; records all types by default."""
    status = links.companions(resource, "aws_config_configuration_recorder_status", "name")
    return {
        "enabled": status.read(lambda companion: companion.flag("is_enabled"), Fact(UNKNOWN, resource.path)),
        "all_resources": resource.flag("recording_group", 0, "all_supported", default=True),
    }


KINDS = {
    "aws_cloudtrail": ("audit-trail", audit_trail),
    "aws_cloudwatch_log_group": ("log-group", log_group),
    "aws_guardduty_detector": ("threat-detection", threat_detection),
    "aws_config_configuration_recorder": ("configuration-recorder", recorder),
}
