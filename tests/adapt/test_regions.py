"""Where a resource is placed."""

from __future__ import annotations

from typing import Any

import pytest

from .plans import adapted, resources, small_plan


def region(plan: Any, address: str = "aws_ebs_volume.v") -> str | None:
    return resources(adapted(plan))[address].get("region")


def volume(**values: Any) -> dict[str, Any]:
    return {"type": "aws_ebs_volume", "name": "v", "values": values}


def given(expression: dict[str, Any] | None) -> dict[str, Any]:
    return {"expressions": {} if expression is None else {"region": expression}}


def test_constant_of_the_provider() -> None:
    assert region(small_plan(volume(), provider=given({"constant_value": "ap-northeast-3"}))) == "ap-northeast-3"


def test_own_region_overrides_the_provider() -> None:
    assert region(small_plan(volume(region="eu-west-1"))) == "eu-west-1"


def test_variable() -> None:
    plan = small_plan(volume(), provider=given({"references": ["var.region"]}))
    assert region(plan) is None
    plan["variables"] = {"region": {"value": "ap-northeast-2"}}
    assert region(plan) == "ap-northeast-2"


@pytest.mark.parametrize(
    ("values", "expected"),
    [
        ({"availability_zone": "ap-northeast-1c"}, "ap-northeast-1"),
        ({"arn": "arn:aws:ec2:us-gov-east-1:123456789012:volume/x"}, "us-gov-east-1"),
        ({"arn": "arn:aws:s3:::bucket"}, None),
        ({}, None),
    ],
)
def test_zone_or_arn_when_the_provider_does_not_say(values: dict[str, Any], expected: str | None) -> None:
    assert region(small_plan(volume(**values), provider=given(None))) == expected
    unresolved = given({"references": ["data.aws_region.x.name", "data.aws_region.x"]})
    assert region(small_plan(volume(**values), provider=unresolved)) == expected


def test_alias() -> None:
    plan = small_plan(volume())
    plan["configuration"]["provider_config"]["aws.osaka"] = given({"constant_value": "ap-northeast-3"})
    plan["configuration"]["root_module"]["resources"][0]["provider_config_key"] = "aws.osaka"
    assert region(plan) == "ap-northeast-3"


def _in_module(plan: Any, key: str) -> Any:
    root = plan["planned_values"]["root_module"]
    moved = {**root.pop("resources")[0], "address": "module.m.aws_ebs_volume.v"}
    root["child_modules"] = [{"address": "module.m", "resources": [moved]}]
    declared = plan["configuration"]["root_module"].pop("resources")
    declared[0]["provider_config_key"] = key
    plan["configuration"]["root_module"]["module_calls"] = {
        "m": {
            "expressions": {"where": {"constant_value": "ap-northeast-3"}},
            "module": {"resources": declared, "variables": {}},
        }
    }
    return plan


def test_module_uses_the_providers_of_the_root() -> None:
    assert region(_in_module(small_plan(volume()), "module.m:aws"), "module.m.aws_ebs_volume.v") == "ap-northeast-1"


def test_module_with_its_own_provider() -> None:
    plan = _in_module(small_plan(volume()), "module.m:aws")
    plan["configuration"]["provider_config"]["module.m:aws"] = given({"references": ["var.where"]})
    assert region(plan, "module.m.aws_ebs_volume.v") == "ap-northeast-3"
    del plan["configuration"]["root_module"]["module_calls"]["m"]["expressions"]["where"]
    plan["configuration"]["root_module"]["module_calls"]["m"]["module"]["variables"] = {
        "where": {"default": "eu-west-3"}
    }
    assert region(plan, "module.m.aws_ebs_volume.v") == "eu-west-3"


def test_other_providers_say_location() -> None:
    plan = small_plan({"type": "azurerm_storage_account", "name": "s", "values": {"location": "Japan East"}})
    plan["planned_values"]["root_module"]["resources"][0]["provider_name"] = "providers.example/hashicorp/azurerm"
    assert region(plan, "azurerm_storage_account.s") == "japaneast"
