"""What AWS resources become in neutral terms: what is declared, what is the provider's default, what is not known."""

from __future__ import annotations

import json
from typing import Any

import pytest

from .plans import adapted, resources, small_plan

OPEN = "open"


def attribute(name: str, *planned: dict[str, Any]) -> Any:
    """Return the attribute of the first planned resource; ``OPEN`` when it is not known."""
    found = next(iter(resources(adapted(small_plan(*planned))).values()))
    return OPEN if name in found.get("unknown", ()) and name not in found["attributes"] else found["attributes"][name]


def one(
    kind: str, values: dict[str, Any] | None = None, unknown: tuple[str, ...] = (), **expressions: Any
) -> dict[str, Any]:
    given = {name: {"constant_value": value} for name, value in (values or {}).items()}
    return {
        "type": kind,
        "name": "x",
        "values": values or {},
        "unknown": unknown,
        "expressions": {**given, **expressions},
    }


def policy(**changes: Any) -> str:
    statement = {"Effect": "Allow", "Action": "s3:GetObject", "Principal": "*", "Resource": "*", **changes}
    return json.dumps({"Version": "2012-10-17", "Statement": [statement]})


HTTPS_ONLY = {"Effect": "Deny", "Action": "s3:*", "Condition": {"Bool": {"aws:SecureTransport": "false"}}}
REFERENCE = {"references": ["data.aws_kms_key.other.arn", "data.aws_kms_key.other"]}


@pytest.mark.parametrize(
    ("name", "planned", "expected"),
    [
        # S3 encrypts by itself; what is computed and not configured has the provider's default
        ("encrypted", one("aws_s3_bucket", unknown=("server_side_encryption_configuration",)), True),
        ("versioning", one("aws_s3_bucket", unknown=("versioning",)), False),
        ("versioning", one("aws_s3_bucket", {}, ("versioning",), versioning={"references": ["var.x"]}), OPEN),
        ("versioning", one("aws_s3_bucket", {"versioning": [{"enabled": True}]}), True),
        ("public_access_blocked", one("aws_s3_bucket"), OPEN),
        ("public_access", one("aws_s3_bucket", {"acl": "public-read"}), True),
        ("public_access", one("aws_s3_bucket", {"acl": "private"}), False),
        ("public_access", one("aws_s3_bucket", {"policy": policy()}), True),
        ("public_access", one("aws_s3_bucket", {"policy": policy(Principal={"AWS": ["*"]})}), True),
        ("public_access", one("aws_s3_bucket", {"policy": policy(Principal={"AWS": "arn:aws:iam::1:root"})}), False),
        (
            "public_access",
            one("aws_s3_bucket", {"policy": policy(Condition={"StringEquals": {"aws:SourceVpc": "vpc-1"}})}),
            False,
        ),
        (
            "public_access",
            one("aws_s3_bucket", {"policy": policy(Condition={"Bool": {"aws:MultiFactorAuthPresent": "true"}})}),
            True,
        ),
        ("public_access", one("aws_s3_bucket", {"policy": "{"}), OPEN),
        ("public_access", one("aws_s3_bucket", {"policy": '{"Statement": [1]}'}), OPEN),
        ("public_access", one("aws_s3_bucket", {}, ("policy",), policy={"references": ["data.x.y"]}), OPEN),
        ("tls_required", one("aws_s3_bucket", {"policy": policy(**HTTPS_ONLY)}), True),
        ("tls_required", one("aws_s3_bucket", {"policy": policy(**{**HTTPS_ONLY, "Effect": "Allow"})}), False),
        ("tls_required", one("aws_s3_bucket", {"policy": policy(**{**HTTPS_ONLY, "Action": "s3:GetObject"})}), False),
        ("tls_required", one("aws_s3_bucket", {"policy": policy(**{**HTTPS_ONLY, "Principal": "arn:x"})}), False),
        ("tls_required", one("aws_s3_bucket", {"policy": policy(**{**HTTPS_ONLY, "Condition": {}})}), False),
        # disks: the account's setting decides when nothing is declared
        ("encrypted", one("aws_ebs_volume", unknown=("encrypted",)), OPEN),
        ("encrypted", one("aws_ebs_volume", {"encrypted": False}), False),
        ("encrypted", one("aws_ebs_volume", {"encrypted": "perhaps"}), OPEN),
        ("encrypted", one("aws_efs_file_system", unknown=("encrypted",)), False),
        ("encrypted", one("aws_fsx_windows_file_system"), True),
        # keys
        ("customer_managed_key", one("aws_ebs_volume", {"kms_key_id": "arn:aws:kms:r:1:key/k"}), True),
        ("customer_managed_key", one("aws_ebs_volume", {"kms_key_id": "arn:aws:kms:r:1:alias/aws/ebs"}), False),
        ("customer_managed_key", one("aws_ebs_volume", unknown=("kms_key_id",)), False),
        ("customer_managed_key", one("aws_ebs_volume", {}, ("kms_key_id",), kms_key_id=REFERENCE), OPEN),
        ("rotation_supported", one("aws_kms_key", {"customer_master_key_spec": "RSA_4096"}), False),
        ("deletion_waiting_days", one("aws_secretsmanager_secret", {"recovery_window_in_days": 0}), 0),
        ("public_access", one("aws_kms_key", {"policy": policy(Action="kms:*")}), True),
        # databases
        ("encrypted", one("aws_db_instance"), False),
        ("encrypted", one("aws_rds_cluster", {"engine": "aurora-mysql"}, ("storage_encrypted",)), OPEN),
        ("encrypted", one("aws_rds_cluster", {"engine": "postgres"}, ("storage_encrypted",)), False),
        ("encrypted", one("aws_dynamodb_table"), True),
        ("backup_retention_days", one("aws_dynamodb_table", {"point_in_time_recovery": [{"enabled": True}]}), 35),
        ("backup_retention_days", one("aws_db_instance", {"backup_retention_period": "7"}), 7),
        ("tls_required", one("aws_db_instance", {"parameter_group_name": "default.mysql8.0"}), OPEN),
        ("public_access", one("aws_redshift_cluster"), OPEN),
        ("public_access", one("aws_opensearch_domain", {"access_policies": policy()}), True),
        ("public_access", one("aws_opensearch_domain", {"access_policies": policy(), "vpc_options": [{}]}), False),
        ("minimum_tls", one("aws_opensearch_domain"), "1.0"),
        # networks
        ("public_ip", one("aws_subnet"), False),
        ("public_ip", one("aws_default_subnet", unknown=("map_public_ip_on_launch",)), True),
        (
            "minimum_tls",
            one("aws_lb_listener", {"protocol": "HTTPS", "ssl_policy": "ELBSecurityPolicy-TLS13-1-2-2021-06"}),
            "1.2",
        ),
        (
            "minimum_tls",
            one("aws_lb_listener", {"protocol": "HTTPS", "ssl_policy": "ELBSecurityPolicy-2016-08"}),
            "1.0",
        ),
        ("minimum_tls", one("aws_lb_listener", {"protocol": "HTTPS", "ssl_policy": "new-policy"}), OPEN),
        ("protocol", one("aws_elb", {"listener": [{"lb_protocol": "https"}, {"lb_protocol": "http"}]}), "http"),
        (
            "redirects_to_https",
            one("aws_lb_listener", {"protocol": "HTTP", "default_action": [{"redirect": [{"protocol": "HTTPS"}]}]}),
            True,
        ),
        (
            "minimum_tls",
            one("aws_cloudfront_distribution", {"viewer_certificate": [{"cloudfront_default_certificate": True}]}),
            "1.0",
        ),
        (
            "minimum_tls",
            one("aws_cloudfront_distribution", {"viewer_certificate": [{"minimum_protocol_version": "TLSv1.2_2021"}]}),
            "1.2",
        ),
        # machines
        ("metadata_token_required", one("aws_instance", unknown=("metadata_options",)), OPEN),
        ("metadata_token_required", one("aws_instance", {"metadata_options": [{"http_tokens": "optional"}]}), False),
        ("metadata_token_required", one("aws_instance", {"metadata_options": [{"http_endpoint": "disabled"}]}), True),
        ("encrypted", one("aws_instance", {"root_block_device": [{"encrypted": True}]}), True),
        (
            "encrypted",
            one(
                "aws_instance", {"root_block_device": [{"encrypted": True}], "ebs_block_device": [{"encrypted": False}]}
            ),
            False,
        ),
        ("management_public", one("aws_eks_cluster", {"vpc_config": [{"endpoint_public_access": True}]}), True),
        (
            "management_public",
            one(
                "aws_eks_cluster",
                {"vpc_config": [{"endpoint_public_access": True, "public_access_cidrs": ["192.0.2.0/24"]}]},
            ),
            False,
        ),
        # records
        ("retention_unlimited", one("aws_cloudwatch_log_group"), True),
        ("all_regions", one("aws_cloudtrail"), False),
        ("data_events", one("aws_cloudtrail", {"advanced_event_selector": [{}]}), OPEN),
        ("enabled", one("aws_guardduty_detector", {"enable": False}), False),
        ("enabled", one("aws_config_configuration_recorder", {"name": "r"}), OPEN),
        # identities
        ("console_access", one("aws_iam_user", {"name": "u"}), OPEN),
        ("created_on", one("aws_iam_access_key", {"create_date": "2026-01-02T03:04:05Z"}), "2026-01-02"),
        ("created_on", one("aws_iam_access_key", unknown=("create_date",)), OPEN),
        ("reuse_prevention", one("aws_iam_account_password_policy"), 0),
    ],
)
def test_attribute(name: str, planned: dict[str, Any], expected: Any) -> None:
    found = attribute(name, planned)
    assert found == expected
    assert type(found) is type(expected)


def test_default_encryption_of_the_account_covers_its_region_only() -> None:
    volume = one("aws_ebs_volume", unknown=("encrypted",))
    assert attribute("encrypted", volume, one("aws_ebs_encryption_by_default", {"enabled": True})) is True
    assert attribute("encrypted", volume, one("aws_ebs_encryption_by_default", {"enabled": False})) == OPEN
    elsewhere = one("aws_ebs_encryption_by_default", {"enabled": True, "region": "us-east-1"})
    assert attribute("encrypted", volume, elsewhere) == OPEN


def test_public_access_block_of_the_account_covers_its_buckets() -> None:
    blocks = dict.fromkeys(
        ("block_public_acls", "block_public_policy", "ignore_public_acls", "restrict_public_buckets"), True
    )
    bucket = one("aws_s3_bucket")
    assert attribute("public_access_blocked", bucket, one("aws_s3_account_public_access_block", blocks)) is True
    partly = {**blocks, "ignore_public_acls": False}
    assert attribute("public_access_blocked", bucket, one("aws_s3_account_public_access_block", partly)) == OPEN


def test_tls_of_a_database_is_read_from_its_parameter_group() -> None:
    database = one("aws_db_instance", {"parameter_group_name": "strict"})
    parameter = [{"name": "rds.force_ssl", "value": "1"}]
    assert (
        attribute("tls_required", database, one("aws_db_parameter_group", {"name": "strict", "parameter": parameter}))
        is True
    )
    parameter = [{"name": "rds.force_ssl", "value": "0"}]
    assert (
        attribute("tls_required", database, one("aws_db_parameter_group", {"name": "strict", "parameter": parameter}))
        is False
    )
    assert (
        attribute("tls_required", database, one("aws_db_parameter_group", {"name": "strict", "parameter": []})) == OPEN
    )


def test_rule_with_unknown_ports_names_no_source() -> None:
    rule = {"protocol": "tcp", "cidr_blocks": ["0.0.0.0/0"], "to_port": 443}
    planned = {
        **one(
            "aws_security_group",
            {"ingress": [rule], "egress": []},
            ingress=[{"from_port": {"references": ["var.port"]}}],
        ),
    }
    plan = small_plan(planned)
    plan["resource_changes"][0]["change"]["after_unknown"] = {"ingress": [{"from_port": True}]}
    found = resources(adapted(plan))["aws_security_group.x"]
    assert [entry["sources"] for entry in found["attributes"]["rules"]] == [[]]
    assert found["unknown"] == ["rules"]


def test_sensitive_setting_is_open() -> None:
    planned = {**one("aws_ebs_volume", {"encrypted": False}), "sensitive": {"encrypted": True}}
    assert attribute("encrypted", planned) == OPEN


@pytest.mark.parametrize(
    ("tags", "expected"),
    [
        ({"classification": "2"}, 2),
        ({"Classification": " 機密性3 "}, 3),
        ({"機密性": "1"}, 1),
        ({"classification": "4"}, None),
        ({"classification": "internal", "data-classification": "2"}, 2),
        ({"class": "2"}, None),
    ],
)
def test_classification_tag(tags: dict[str, str], expected: int | None) -> None:
    found = resources(adapted(small_plan(one("aws_s3_bucket", {"tags": tags}))))["aws_s3_bucket.x"]
    assert found.get("classification") == expected


@pytest.mark.parametrize(
    ("name", "value", "found"),
    [
        ("DB_PASSWORD", "example-password", True),
        ("API_TOKEN", "0123456789abcdef", True),
        ("NOTE", "key is AKIAIOSFODNN7EXAMPLE.", True),
        ("NOTE", "-----BEGIN RSA PRIVATE KEY-----", True),
        ("DB_PASSWORD", "short", False),
        ("DB_PASSWORD", "arn:aws:secretsmanager:ap-northeast-1:1:secret:x", False),
        ("DB_PASSWORD", "{{resolve:secretsmanager:x}}", False),
        ("DB_SECRET", "prod/database/main", False),
        ("TOKEN_ENDPOINT", "0123456789abcdef", False),
        ("PASSWORD_MIN_LENGTH", "00000014", False),
        ("NOTE", "AKIAIOSFODNN7EXAMPLEX", False),
    ],
)
def test_secret_in_an_environment(name: str, value: str, found: bool) -> None:
    planned = one("aws_lambda_function", {"environment": [{"variables": {name: value}}]})
    places = [secret["place"] for secret in attribute("secrets", planned)]
    assert places == ([f"environment.{name}"] if found else [])


def test_secret_in_a_start_script_is_found_in_its_text_or_base64() -> None:
    script = "#!/bin/sh\nexport DB_PASSWORD='example-password'\n"
    plain = one("aws_instance", {}, ("user_data",), user_data={"constant_value": script})
    assert [secret["reason"] for secret in attribute("secrets", plain)] == ["named-secret"]
    encoded = one("aws_launch_template", {"user_data": "QUtJQUlPU0ZPRE5ON0VYQU1QTEU="})
    assert [secret["reason"] for secret in attribute("secrets", encoded)] == ["access-key"]
