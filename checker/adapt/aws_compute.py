"""AWS machines, functions and clusters in neutral terms."""

from __future__ import annotations

from checker.adapt.aws_storage import encrypted_volume
from checker.adapt.links import Links
from checker.adapt.plan import UNKNOWN, Fact, Facts, PlanResource, both, map_fact

TOKENS = {"required": True, "optional": False}


def instance(resource: PlanResource, links: Links) -> Facts:
    """``aws_instance``: what is not declared depends on the image, the subnet and the account, so it is unknown."""
    template = resource.blocks("launch_template")
    facts = {
        "metadata_token_required": _tokens(resource),
        "encrypted": _volumes(resource, links),
        "public_ip": _public_ip(resource, links),
    }
    # what the instance does not say, its template may
    return (
        facts
        if template is not UNKNOWN and not template
        else {name: Fact(UNKNOWN, fact.path) if fact.path == resource.path else fact for name, fact in facts.items()}
    )


def _tokens(resource: PlanResource) -> Fact:
    if resource.at("metadata_options", 0, "http_endpoint") == "disabled":
        return Fact(True, resource.where("metadata_options", 0, "http_endpoint"))
    return map_fact(resource.text("metadata_options", 0, "http_tokens"), TOKENS)


def _volumes(resource: PlanResource, links: Links) -> Fact:
    flags = [encrypted_volume(resource, links, "root_block_device", 0, "encrypted")]
    blocks = resource.blocks("ebs_block_device")
    if blocks is UNKNOWN:
        return both(*flags, Fact(UNKNOWN, resource.path))
    return both(*flags, *(encrypted_volume(resource, links, "ebs_block_device", n, "encrypted") for n in blocks))


def _public_ip(resource: PlanResource, links: Links) -> Fact:
    declared = resource.flag("associate_public_ip_address", default=None)
    if declared.value is not None:
        return declared
    subnet = links.target(resource, ("subnet_id",), "aws_subnet", "aws_default_subnet")
    if subnet is None or resource.blocks("network_interface"):
        return Fact(UNKNOWN, resource.path)
    inherited = subnet.flag("map_public_ip_on_launch", default=subnet.type == "aws_default_subnet")
    return Fact(inherited.value, resource.path)


def template(resource: PlanResource, _links: Links) -> Facts:
    """``aws_launch_template``: what it declares for the machines made from it."""
    return {"metadata_token_required": _tokens(resource)}


def function(_resource: PlanResource, _links: Links) -> Facts:
    """``aws_lambda_function``, ``aws_ecs_task_definition``: of interest for the secrets in their environment."""
    return {}


def kubernetes(resource: PlanResource, _links: Links) -> Facts:
    """``aws_eks_cluster``: its management endpoint is public and open to everyone unless declared otherwise."""
    sources = resource.fact("vpc_config", 0, "public_access_cidrs", default=["0.0.0.0/0"])
    known = isinstance(sources.value, list)
    everyone = Fact("0.0.0.0/0" in sources.value if known else UNKNOWN, sources.path)
    return {
        "management_public": both(resource.flag("vpc_config", 0, "endpoint_public_access", default=True), everyone),
    }


KINDS = {
    "aws_instance": ("compute-instance", instance),
    "aws_launch_template": ("compute-template", template),
    "aws_launch_configuration": ("compute-template", template),
    "aws_lambda_function": ("function", function),
    "aws_ecs_task_definition": ("function", function),
    "aws_eks_cluster": ("kubernetes-cluster", kubernetes),
}
