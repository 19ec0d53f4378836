"""AWS networks and what listens on them in neutral terms."""

from __future__ import annotations

from typing import Any

from checker.adapt.links import Links
from checker.adapt.plan import UNKNOWN, Fact, Facts, PlanResource, map_fact
from checker.model import Path

TRAFFIC = {"ALL": "all", "ACCEPT": "accepted", "REJECT": "rejected", None: "all"}
PROTOCOLS = {"-1": "any", "all": "any", "6": "tcp", "tcp": "tcp", "17": "udp", "udp": "udp"}
LISTENERS = {"HTTP": "http", "HTTPS": "https", "TLS": "tls", "SSL": "tls"}
# The lowest TLS version that a predefined policy of the load balancers accepts, by the end of its name's number.
OLD_BALANCER_POLICIES = {
    "ELBSecurityPolicy-2016-08": "1.0",
    "ELBSecurityPolicy-TLS-1-0-2015-04": "1.0",
    "ELBSecurityPolicy-TLS-1-1-2017-01": "1.1",
    "ELBSecurityPolicy-FS-2018-06": "1.0",
    "ELBSecurityPolicy-FS-1-1-2019-08": "1.1",
}
NEW_BALANCER_POLICIES = (
    ("ELBSecurityPolicy-TLS13-1-0-", "1.0"),
    ("ELBSecurityPolicy-TLS13-1-1-", "1.1"),
    ("ELBSecurityPolicy-TLS13-1-2-", "1.2"),
    ("ELBSecurityPolicy-TLS13-1-3-", "1.3"),
    ("ELBSecurityPolicy-TLS-1-2-", "1.2"),
    ("ELBSecurityPolicy-FS-1-2-", "1.2"),
)
CDN_TLS = {"SSLv3": "1.0", "TLSv1": "1.0", "TLSv1_2016": "1.0", "TLSv1.1_2016": "1.1"}
RULE_TYPES = (
    ("aws_security_group_rule", "ingress"),
    ("aws_vpc_security_group_ingress_rule", "ingress"),
    ("aws_vpc_security_group_egress_rule", "egress"),
)


def rule_set(resource: PlanResource, links: Links) -> Facts:
    """``aws_security_group``: its inline rules and those declared on their own.

    A default group that Terraform adopts loses every rule that is not declared inside it.
    """
    rules: list[tuple[dict[str, Any], Path]] = []
    partial = False
    for direction in ("ingress", "egress"):
        blocks = resource.blocks(direction)
        partial = partial or blocks is UNKNOWN
        for number in range(0) if blocks is UNKNOWN else blocks:
            rule, complete = _rule(resource, (direction, number), direction)
            partial = partial or not complete
            rules.append((rule, resource.where(direction, number)))
    for companion_type, direction in RULE_TYPES:
        companions = links.companions(resource, companion_type, "security_group_id")
        partial = partial or companions.undecided
        for companion in companions.found:
            rule, complete = _rule(
                companion, (), "egress" if "egress" in (direction, companion.at("type")) else "ingress"
            )
            partial = partial or not complete
            rules.append((rule, companion.path))
    return {
        "rules": Fact(
            [rule for rule, _ in rules], resource.path, partial, {(n,): path for n, (_, path) in enumerate(rules)}
        ),
        "default": Fact(resource.type == "aws_default_security_group"),
    }


def network_acl(resource: PlanResource, links: Links) -> Facts:
    """``aws_network_acl``: its inline rules and those declared on their own, with their order."""
    rules: list[tuple[dict[str, Any], Path]] = []
    partial = False
    for direction in ("ingress", "egress"):
        blocks = resource.blocks(direction)
        partial = partial or blocks is UNKNOWN
        for number in range(0) if blocks is UNKNOWN else blocks:
            rule, complete = _acl_rule(resource, (direction, number), direction, "rule_no", "action")
            partial = partial or not complete
            rules.append((rule, resource.where(direction, number)))
    companions = links.companions(resource, "aws_network_acl_rule", "network_acl_id")
    for companion in companions.found:
        direction = "egress" if companion.at("egress") is True else "ingress"
        rule, complete = _acl_rule(companion, (), direction, "rule_number", "rule_action")
        partial = partial or not complete
        rules.append((rule, companion.path))
    partial = partial or companions.undecided
    return {
        "rules": Fact([r for r, _ in rules], resource.path, partial, {(n,): path for n, (_, path) in enumerate(rules)})
    }


def _rule(resource: PlanResource, prefix: Path, direction: str) -> tuple[dict[str, Any], bool]:
    protocol = resource.at(*prefix, "protocol") or resource.at(*prefix, "ip_protocol")
    values = [resource.at(*prefix, key) for key in ("cidr_blocks", "ipv6_cidr_blocks", "cidr_ipv4", "cidr_ipv6")]
    ports = [_port(resource.at(*prefix, key)) for key in ("from_port", "to_port")]
    rule = {
        "direction": direction,
        "protocol": _protocol(protocol),
        "from_port": 0 if ports[0] in (UNKNOWN, None) else ports[0],
        "to_port": 65535 if ports[1] in (UNKNOWN, None) else ports[1],
        "sources": [source for value in values for source in _sources(value)],
    }
    if rule["protocol"] == "any":
        rule["from_port"], rule["to_port"] = 0, 65535
    unknown = UNKNOWN in (*values, *ports, protocol)
    if unknown and UNKNOWN in (*ports, protocol):
        # which ports are open is not known: no source may be judged by them
        rule["sources"] = []
    return rule, not unknown


def _acl_rule(
    resource: PlanResource, prefix: Path, direction: str, order: str, action: str
) -> tuple[dict[str, Any], bool]:
    keys = {"cidr_block", "ipv6_cidr_block"}
    protocol, decision, number = (resource.at(*prefix, key) for key in ("protocol", action, order))
    values = [resource.at(*prefix, key) for key in sorted(keys)]
    ports = [_port(resource.at(*prefix, key)) for key in ("from_port", "to_port")]
    number = _port(number)
    whole = _protocol(protocol) == "any"
    rule = {
        "direction": direction,
        "protocol": _protocol(protocol),
        "from_port": 0 if whole or ports[0] in (UNKNOWN, None) else ports[0],
        "to_port": 65535 if whole or ports[1] in (UNKNOWN, None) else ports[1],
        "sources": [source for value in values for source in _sources(value)],
        "action": "allow" if decision == "allow" else "deny",
        "order": number if isinstance(number, int) else 0,
    }
    return rule, UNKNOWN not in (*values, *ports, protocol, decision, number)


def _port(value: Any) -> Any:
    if isinstance(value, str) and value.isascii() and value.isdigit():
        return int(value)
    return value if value is UNKNOWN or (isinstance(value, int) and not isinstance(value, bool)) else None


def _protocol(value: Any) -> str:
    return PROTOCOLS.get(str(value).lower(), "other") if isinstance(value, (str, int)) else "other"


def _sources(value: Any) -> list[str]:
    return [text for text in (value if isinstance(value, list) else [value]) if isinstance(text, str) and text]


def network(resource: PlanResource, links: Links) -> Facts:
    """``aws_vpc``: whether its traffic is recorded; its default group is open unless Terraform adopts it."""
    adopted = links.companions(resource, "aws_default_security_group", "vpc_id")
    logs = links.companions(resource, "aws_flow_log", "vpc_id")
    return {
        "default_rules_open": adopted.read(lambda group: Fact(False, group.path), Fact(True, resource.path)),
        "flow_logs": map_fact(logs.found[0].text("traffic_type"), TRAFFIC)
        if logs.found
        else Fact(UNKNOWN if logs.undecided else "none", resource.path),
    }


def subnet(resource: PlanResource, _links: Links) -> Facts:
    """``aws_subnet``: whether machines in it get a public address."""
    return {"public_ip": resource.flag("map_public_ip_on_launch")}


def default_subnet(resource: PlanResource, _links: Links) -> Facts:
    """``aws_default_subnet``: gives public addresses unless turned off."""
    return {"public_ip": resource.flag("map_public_ip_on_launch", default=True)}


def listener(resource: PlanResource, _links: Links) -> Facts:
    """``aws_lb_listener``: the protocol, and whether plain HTTP is only redirected."""
    protocol = map_fact(resource.text("protocol"), LISTENERS, other="other")
    facts = {
        "protocol": protocol,
        "redirects_to_https": map_fact(
            resource.text("default_action", 0, "redirect", 0, "protocol"), {"HTTPS": True}, other=False
        ),
    }
    if protocol.value in ("https", "tls"):
        facts["minimum_tls"] = _balancer_tls(resource.text("ssl_policy"))
    return facts


def classic_balancer(resource: PlanResource, _links: Links) -> Facts:
    """``aws_elb``: plain as soon as one listener is; it cannot redirect."""
    blocks = resource.blocks("listener")
    if blocks is UNKNOWN:
        return {"protocol": Fact(UNKNOWN, resource.path), "redirects_to_https": Fact(False)}
    protocols = [resource.text("listener", number, "lb_protocol") for number in blocks]
    named = [
        map_fact(
            Fact(fact.value.upper() if isinstance(fact.value, str) else fact.value, fact.path), LISTENERS, other="other"
        )
        for fact in protocols
    ]
    for wanted in ("http", UNKNOWN, "https", "tls"):
        for fact in named:
            if fact.value == wanted:
                return {"protocol": fact, "redirects_to_https": Fact(False)}
    return {"protocol": Fact("other", resource.path), "redirects_to_https": Fact(False)}


def _balancer_tls(policy: Fact) -> Fact:
    if isinstance(policy.value, str):
        for prefix, version in NEW_BALANCER_POLICIES:
            if policy.value.startswith(prefix):
                return Fact(version, policy.path)
    return map_fact(policy, OLD_BALANCER_POLICIES)


def cdn(resource: PlanResource, _links: Links) -> Facts:
    """``aws_cloudfront_distribution``: the viewers' side."""
    own_certificate = resource.at("viewer_certificate", 0, "cloudfront_default_certificate") is not True
    minimum = resource.text("viewer_certificate", 0, "minimum_protocol_version", default="TLSv1")
    version = "1.2" if isinstance(minimum.value, str) and minimum.value.startswith(("TLSv1.2", "TLSv1.3")) else None
    return {
        "https_only": map_fact(
            resource.text("default_cache_behavior", 0, "viewer_protocol_policy"),
            {"https-only": True, "redirect-to-https": True, "allow-all": False},
        ),
        # with CloudFront's own certificate the lowest version cannot be raised above TLS 1.0
        "minimum_tls": Fact("1.0", resource.where("viewer_certificate", 0))
        if not own_certificate
        else Fact(version, minimum.path)
        if version
        else map_fact(minimum, CDN_TLS),
    }


KINDS = {
    "aws_security_group": ("network-rule-set", rule_set),
    "aws_default_security_group": ("network-rule-set", rule_set),
    "aws_network_acl": ("network-acl", network_acl),
    "aws_default_network_acl": ("network-acl", network_acl),
    "aws_vpc": ("network", network),
    "aws_default_vpc": ("network", network),
    "aws_subnet": ("subnet", subnet),
    "aws_default_subnet": ("subnet", default_subnet),
    "aws_lb_listener": ("listener", listener),
    "aws_alb_listener": ("listener", listener),
    "aws_elb": ("listener", classic_balancer),
    "aws_cloudfront_distribution": ("cdn", cdn),
}
