"""Putting together what Terraform splits over several resources, and leaving open what cannot be told."""

from __future__ import annotations

from typing import Any

import pytest

from .plans import adapted, fixture_plan, resources, small_plan

BUCKET = "aws_s3_bucket"
VERSIONING = "aws_s3_bucket_versioning"
GROUP = "aws_security_group"


def refers(*references: str) -> dict[str, list[str]]:
    return {"references": list(references)}


def versioning(name: str, bucket: dict[str, Any] | str, **more: Any) -> dict[str, Any]:
    literal = {"values": {"bucket": bucket}} if isinstance(bucket, str) else {"unknown": ["bucket"]}
    expression = {"constant_value": bucket} if isinstance(bucket, str) else bucket
    values = {**literal.get("values", {}), "versioning_configuration": [{"status": "Enabled"}]}
    unknown = literal.get("unknown", [])
    return {
        "type": VERSIONING,
        "name": name,
        "values": values,
        "unknown": unknown,
        "expressions": {"bucket": expression, "versioning_configuration": [{"status": {"constant_value": "Enabled"}}]},
        **more,
    }


def buckets(*names: str, **more: Any) -> list[dict[str, Any]]:
    return [
        {"type": BUCKET, "name": name, "values": {"bucket": f"{name}-bucket"}, "unknown": ["id"], **more}
        for name in names
    ]


def state(plan: Any) -> dict[str, Any]:
    """Return the versioning of each bucket: True, False or None for unknown."""
    return {
        a: r["attributes"].get("versioning") for a, r in resources(adapted(plan)).items() if r["source_type"] == BUCKET
    }


def test_reference() -> None:
    plan = small_plan(*buckets("a", "b"), versioning("v", refers("aws_s3_bucket.a.id", "aws_s3_bucket.a")))
    assert state(plan) == {"aws_s3_bucket.a": True, "aws_s3_bucket.b": False}


def test_literal_name() -> None:
    plan = small_plan(*buckets("a", "b"), versioning("v", "b-bucket"))
    assert state(plan) == {"aws_s3_bucket.a": False, "aws_s3_bucket.b": True}


def test_literal_name_of_a_bucket_outside() -> None:
    assert state(small_plan(*buckets("a"), versioning("v", "elsewhere"))) == {"aws_s3_bucket.a": False}


def test_local_value_leaves_every_bucket_open_that_has_no_companion() -> None:
    plan = small_plan(
        *buckets("a", "b"),
        versioning("v", refers("local.which")),
        versioning("w", refers("aws_s3_bucket.b.id", "aws_s3_bucket.b")),
    )
    assert state(plan) == {"aws_s3_bucket.a": None, "aws_s3_bucket.b": True}


def test_local_value_beside_a_bucket_may_be_the_other_branch() -> None:
    mixed = refers("local.which", "aws_s3_bucket.a.id", "aws_s3_bucket.a")
    assert state(small_plan(*buckets("a", "b"), versioning("v", mixed))) == {
        "aws_s3_bucket.a": None,
        "aws_s3_bucket.b": None,
    }


def test_conditional_between_two_buckets_is_undecided() -> None:
    both = refers("var.first", "aws_s3_bucket.a.id", "aws_s3_bucket.a", "aws_s3_bucket.b.id", "aws_s3_bucket.b")
    assert state(small_plan(*buckets("a", "b"), versioning("v", both))) == {
        "aws_s3_bucket.a": None,
        "aws_s3_bucket.b": None,
    }


def test_unknown_name_without_reference_is_undecided() -> None:
    assert state(
        small_plan(*buckets("a"), versioning("v", refers("data.external.which.result", "data.external.which")))
    ) == {"aws_s3_bucket.a": None}


@pytest.mark.parametrize(
    ("bucket", "expected"),
    [
        (refers("aws_s3_bucket.a[1].id", "aws_s3_bucket.a[1]", "aws_s3_bucket.a"), (False, True)),
        (refers("aws_s3_bucket.a", "count.index"), (True, False)),
        (refers("aws_s3_bucket.a"), (None, None)),
    ],
)
def test_count_index(bucket: dict[str, Any], expected: tuple[bool | None, bool | None]) -> None:
    plan = small_plan(
        {**buckets("a")[0], "index": 0}, {**buckets("a")[0], "index": 1}, versioning("v", bucket, index=0)
    )
    assert state(plan) == {"aws_s3_bucket.a[0]": expected[0], "aws_s3_bucket.a[1]": expected[1]}


def test_modules_and_instance_keys() -> None:
    assert state(fixture_plan("branches")) == {
        'aws_s3_bucket.drop["in"]': True,
        'aws_s3_bucket.drop["out"]': False,
        'module.store["east"].aws_s3_bucket.this': True,
        'module.store["west"].aws_s3_bucket.this': False,
    }


def test_companion_in_a_module_of_a_bucket_given_as_variable() -> None:
    plan = small_plan(*buckets("a", "b"))
    companion = {
        "address": "module.m[0].aws_s3_bucket_versioning.v",
        "mode": "managed",
        "type": VERSIONING,
        "name": "v",
    }
    plan["planned_values"]["root_module"]["child_modules"] = [
        {
            "address": "module.m[0]",
            "resources": [{**companion, "values": {"versioning_configuration": [{"status": "Enabled"}]}}],
        }
    ]
    plan["resource_changes"].append({**companion, "change": {"after_unknown": {"bucket": True}}})
    declared = {"mode": "managed", "type": VERSIONING, "name": "v", "expressions": {"bucket": refers("var.bucket")}}
    plan["configuration"]["root_module"]["module_calls"] = {
        "m": {
            "expressions": {"bucket": refers("aws_s3_bucket.b.id", "aws_s3_bucket.b")},
            "module": {"resources": [declared], "variables": {"bucket": {}}},
        }
    }
    assert state(plan) == {"aws_s3_bucket.a": False, "aws_s3_bucket.b": True}


def test_references_in_a_circle_end() -> None:
    plan = small_plan(*buckets("a"), versioning("v", refers("module.m.out", "module.m")))
    call = {"module": {"outputs": {"out": {"expression": refers("module.m.out")}}}}
    call["module"]["module_calls"] = {"m": call}
    plan["configuration"]["root_module"]["module_calls"] = {"m": call}
    assert state(plan) == {"aws_s3_bucket.a": None}


def test_rules_of_a_security_group_are_collected() -> None:
    def rule(name: str, group: dict[str, Any], port: int) -> dict[str, Any]:
        return {
            "type": "aws_vpc_security_group_ingress_rule",
            "name": name,
            "values": {"cidr_ipv4": "0.0.0.0/0", "ip_protocol": "tcp", "from_port": port, "to_port": port},
            "unknown": ["security_group_id"],
            "expressions": {"security_group_id": group},
        }

    group = {"type": GROUP, "name": "web", "unknown": ["id", "ingress", "egress"]}
    plan = small_plan(group, rule("ssh", refers("aws_security_group.web.id", "aws_security_group.web"), 22))
    found = resources(adapted(plan))["aws_security_group.web"]
    assert [(r["from_port"], r["sources"]) for r in found["attributes"]["rules"]] == [(22, ["0.0.0.0/0"])]
    assert "unknown" not in found

    plan = small_plan(
        group,
        rule("ssh", refers("aws_security_group.web.id", "aws_security_group.web"), 22),
        rule("other", refers("local.group"), 80),
    )
    found = resources(adapted(plan))["aws_security_group.web"]
    assert len(found["attributes"]["rules"]) == 1
    assert found["unknown"] == ["rules"]


def test_flow_log_of_a_network() -> None:
    network = {"type": "aws_vpc", "name": "v", "unknown": ["id"]}
    log = {
        "type": "aws_flow_log",
        "name": "f",
        "values": {"traffic_type": "REJECT"},
        "unknown": ["vpc_id"],
        "expressions": {"vpc_id": refers("aws_vpc.v.id", "aws_vpc.v"), "traffic_type": {"constant_value": "REJECT"}},
    }
    assert resources(adapted(small_plan(network)))["aws_vpc.v"]["attributes"]["flow_logs"] == "none"
    assert resources(adapted(small_plan(network, log)))["aws_vpc.v"]["attributes"]["flow_logs"] == "rejected"


def test_default_group_of_a_network() -> None:
    network = {"type": "aws_vpc", "name": "v", "unknown": ["id"]}
    adopted = {
        "type": "aws_default_security_group",
        "name": "d",
        "unknown": ["vpc_id", "ingress", "egress"],
        "expressions": {"vpc_id": refers("aws_vpc.v.id", "aws_vpc.v")},
    }
    assert resources(adapted(small_plan(network)))["aws_vpc.v"]["attributes"]["default_rules_open"] is True
    found = resources(adapted(small_plan(network, adopted)))
    assert found["aws_vpc.v"]["attributes"]["default_rules_open"] is False
    assert found["aws_default_security_group.d"]["attributes"] == {"default": True, "rules": []}


def test_policies_of_a_user() -> None:
    def inline(name: str, user: dict[str, Any]) -> dict[str, Any]:
        text = '{"Statement": {"Effect": "Allow", "Action": "s3:*", "Resource": "*"}}'
        return {
            "type": "aws_iam_user_policy",
            "name": name,
            "values": {"policy": text},
            "unknown": ["user"],
            "expressions": {"user": user, "policy": {}},
        }

    user = {"type": "aws_iam_user", "name": "u", "values": {"name": "u"}}
    sure = inline("p", refers("aws_iam_user.u.name", "aws_iam_user.u"))
    found = resources(adapted(small_plan(user, sure)))["aws_iam_user.u"]
    assert [statement["actions"] for statement in found["attributes"]["statements"]] == [["s3:*"]]
    assert found["attributes"]["direct_permissions"] is True
    assert found["unknown"] == ["console_access"]
    found = resources(adapted(small_plan(user, inline("p", refers("local.user")))))["aws_iam_user.u"]
    assert found["attributes"]["statements"] == []
    assert found["unknown"] == ["console_access", "direct_permissions", "statements"]


def test_store_of_an_audit_trail() -> None:
    trail = {
        "type": "aws_cloudtrail",
        "name": "t",
        "unknown": ["s3_bucket_name"],
        "expressions": {"s3_bucket_name": refers("aws_s3_bucket.a.id", "aws_s3_bucket.a")},
    }
    logging = {
        "type": "aws_s3_bucket_logging",
        "name": "l",
        "unknown": ["bucket"],
        "expressions": {"bucket": refers("aws_s3_bucket.a.id", "aws_s3_bucket.a")},
    }
    for planned, expected in (((), None), (buckets("a"), False), ((*buckets("a"), logging), True)):
        found = resources(adapted(small_plan(trail, *planned)))["aws_cloudtrail.t"]
        assert found["attributes"].get("store_access_logging") is expected
