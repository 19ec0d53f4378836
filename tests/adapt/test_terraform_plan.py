"""The adapter through its front door: a plan in, a CloudConfig with origins out."""

from __future__ import annotations

import json
from collections import Counter
from pathlib import Path
from typing import Any

import pytest

from checker.adapt import adapt
from checker.adapt.plan import walk
from checker.messages import TEMPLATES, render
from checker.model import LANGUAGES, ParsedDocument, SourceFile

from .plans import adapted, fixture_plan, origin, resources, small_plan


@pytest.mark.parametrize("value", [None, [], "text", {}, {"format_version": "1.2"}, {"planned_values": {}}])
def test_other_documents_are_not_adapted(value: Any) -> None:
    assert adapt(SourceFile("a.json", b""), ParsedDocument(0, value)) is None


def test_document_of_a_plan() -> None:
    document = adapted(fixture_plan("records-good"), "plans/records-good.tfplan.json")
    assert document.value["apiVersion"] == "kijun/v1"
    assert document.value["kind"] == "CloudConfig"
    assert document.value["metadata"] == {"name": "plans-records-good"}
    assert document.value["spec"]["source"] == {"format": "terraform-plan", "terraform_version": "1.11.4"}
    assert document.notifications == ()


def test_name_of_a_long_or_odd_path_fits_the_schema() -> None:
    plan = small_plan()
    assert adapted(plan, "構成/計画.json").value["metadata"]["name"] == "plan"
    name = adapted(plan, "a/" * 80 + "Plan_1.tfplan.json").value["metadata"]["name"]
    assert len(name) <= 100
    assert name.endswith("a-plan-1")


def test_joined_settings_point_to_the_companion() -> None:
    plan = fixture_plan("records-good")
    document = adapted(plan)
    bucket = resources(document)["aws_s3_bucket.records"]
    assert bucket["type"] == "object-store"
    assert bucket["classification"] == 2
    assert bucket["attributes"] == {
        "access_logging": False,
        "customer_managed_key": True,
        "encrypted": True,
        "mfa_delete": False,
        "public_access": False,
        "public_access_blocked": True,
        "tls_required": True,
        "versioning": True,
    }
    assert "unknown" not in bucket
    path = origin(document, "aws_s3_bucket.records", "attributes", "versioning")
    assert walk(plan, path) == "Enabled"
    assert walk(plan, path[:4])["address"] == "aws_s3_bucket_versioning.records"
    assert walk(plan, origin(document, "aws_s3_bucket.records"))["address"] == "aws_s3_bucket.records"


def test_every_managed_resource_becomes_one() -> None:
    document = adapted(fixture_plan("mixed"))
    assert {a: (r["provider"], r["type"], r.get("region")) for a, r in resources(document).items()} == {
        "aws_ebs_volume.work": ("aws", "disk", "ap-northeast-1"),
        "google_storage_bucket.reports": ("google", "object-store", "us"),
        "random_password.database": ("random", "other", None),
    }


def test_deleted_resources_and_data_sources_are_left_out() -> None:
    plan = small_plan({"type": "aws_ebs_volume", "name": "a"})
    plan["resource_changes"].append(
        {"address": "aws_s3_bucket.gone", "type": "aws_s3_bucket", "change": {"actions": ["delete"]}}
    )
    plan["planned_values"]["root_module"]["resources"].append(
        {"address": "data.aws_region.here", "mode": "data", "type": "aws_region", "name": "here"}
    )
    assert list(resources(adapted(plan))) == ["aws_ebs_volume.a"]


def test_sensitive_values_are_listed_and_not_copied() -> None:
    plan = fixture_plan("records-good")
    document = adapted(plan)
    secret = "fixture-value-of-a-sensitive-variable"
    assert secret in json.dumps(plan)
    assert secret not in json.dumps(document.value)
    found = set(_paths_to(plan, secret))
    assert found
    assert found <= document.sensitive


def test_secrets_are_placed_but_never_copied() -> None:
    plan = fixture_plan("records-bad")
    document = adapted(plan)
    text = json.dumps(document.value)
    assert "AKIA" not in text
    assert "example-password-1" not in text
    function = resources(document)["aws_lambda_function.notify"]["attributes"]
    assert function == {"secrets": [{"place": "environment.ACCESS_KEY", "reason": "access-key"}]}
    place = origin(document, "aws_lambda_function.notify", "attributes", "secrets", 0)
    assert walk(plan, place) == "AKIAIOSFODNN7EXAMPLE"
    place = origin(document, "aws_db_instance.register", "attributes", "secrets", 0)
    assert place[0] == "configuration"
    assert walk(plan, place) == "example-password-1"


def test_secrets_outside_resources() -> None:
    plan = small_plan(
        provider={
            "expressions": {
                "access_key": {"constant_value": "AKIAIOSFODNN7EXAMPLE"},
                "secret_key": {"references": ["var.secret_key"]},
            }
        }
    )
    plan["configuration"]["root_module"]["variables"] = {
        "db_password": {"default": "example-password-2"},
        "password_policy": {"default": "example-password-3"},
        "api_token": {"default": "arn:aws:secretsmanager:ap-northeast-1:123456789012:secret:x"},
    }
    document = adapted(plan)
    assert document.value["spec"]["secrets"] == [
        {"place": "provider aws: access_key", "reason": "access-key"},
        {"place": "variable db_password: default", "reason": "named-secret"},
    ]
    assert walk(plan, document.origins["spec", "secrets", 1]) == "example-password-2"


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"errored": True}, "plan-errored"),
        ({"format_version": "2.0"}, "plan-format"),
        ({"format_version": 1.2}, "plan-format"),
        ({"planned_values": None}, "plan-without-values"),
        ({"planned_values": {"root_module": []}}, "plan-without-values"),
        ({"planned_values": {"root_module": {"resources": {}}}}, "plan-shape"),
        ({"planned_values": {"root_module": {"resources": [{"type": "aws_vpc"}]}}}, "plan-shape"),
        ({"planned_values": {"root_module": {"child_modules": [1]}}}, "plan-shape"),
        (
            {"planned_values": {"root_module": {"resources": [{"address": "a.b", "type": "a", "values": 1}]}}},
            "plan-shape",
        ),
    ],
)
def test_what_cannot_be_judged_is_an_error_and_no_document(changes: dict[str, Any], code: str) -> None:
    document = adapted({**small_plan({"type": "aws_vpc", "name": "v"}), **changes})
    assert document.value is None
    assert [(note.level, note.code, note.path) for note in document.notifications] == [
        ("error", code, "plans/test.tfplan.json")
    ]


def test_plan_nested_too_deep_is_an_error() -> None:
    module: dict[str, Any] = {}
    for _ in range(100):
        module = {"child_modules": [{"address": "module.a", **module}]}
    document = adapted({**small_plan(), "planned_values": {"root_module": module}})
    assert [note.code for note in document.notifications] == ["plan-shape"]


@pytest.mark.parametrize("changes", [{"complete": False}, {"deferred_changes": [{}]}])
def test_incomplete_plan_is_judged_with_a_warning(changes: dict[str, Any]) -> None:
    document = adapted({**small_plan({"type": "aws_vpc", "name": "v"}), **changes})
    assert len(document.value["spec"]["resources"]) == 1
    assert [(note.level, note.code) for note in document.notifications] == [("warning", "plan-incomplete")]


def test_every_notification_has_its_sentence() -> None:
    for changes in ({"errored": True}, {"format_version": "9"}, {"complete": False}, {"planned_values": {}}):
        for note in adapted({**small_plan(), **changes}).notifications:
            assert all(render(note, language) for language in LANGUAGES)
    assert {code for code in TEMPLATES if code.startswith("plan-")} == {
        "plan-errored",
        "plan-format",
        "plan-incomplete",
        "plan-shape",
        "plan-without-values",
    }


def test_plan_of_a_deliberately_bad_account(shared: Path) -> None:
    plan = json.loads((shared / "corpus/terragoat-aws.tfplan.json").read_text("utf-8"))
    document = adapted(plan)
    found = resources(document)
    assert len(found) == 63
    assert {resource.get("region") for resource in found.values()} == {"us-west-2"}
    assert found["aws_vpc.web_vpc"]["attributes"]["flow_logs"] == "all"
    assert found["aws_vpc.eks_vpc"]["attributes"]["flow_logs"] == "none"
    assert [secret["place"] for secret in found["aws_instance.web_host"]["attributes"]["secrets"]] == ["user_data"]


def test_plan_of_modules_in_seventeen_regions(shared: Path) -> None:
    plan = json.loads((shared / "corpus/secure-baseline-aws.tfplan.json").read_text("utf-8"))
    found = resources(adapted(plan))
    planned = [change for change in plan["resource_changes"] if change["mode"] == "managed"]
    assert len(found) == len(planned)
    detectors = [resource for resource in found.values() if resource["type"] == "threat-detection"]
    assert Counter(resource["region"] for resource in detectors) == Counter(
        address.split("guardduty_baseline_")[1].split("[")[0] for address in found if "guardduty_baseline_" in address
    )
    assert len(detectors) == 17
    bucket = found["module.secure_baseline.module.audit_log_bucket[0].aws_s3_bucket.content"]
    assert bucket["attributes"]["access_logging"] is True
    assert bucket["attributes"]["public_access_blocked"] is True
    assert bucket["unknown"] == ["public_access", "tls_required"]


def _paths_to(value: Any, wanted: str, path: tuple[str | int, ...] = ()) -> list[tuple[str | int, ...]]:
    if isinstance(value, dict):
        return [found for key, inside in value.items() for found in _paths_to(inside, wanted, (*path, key))]
    if isinstance(value, list):
        return [found for number, inside in enumerate(value) for found in _paths_to(inside, wanted, (*path, number))]
    return [path] if value == wanted else []
