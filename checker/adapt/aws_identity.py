"""AWS identities and what they may do in neutral terms."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from checker.adapt.links import Links
from checker.adapt.plan import UNKNOWN, Fact, Facts, PlanResource
from checker.adapt.policy_document import statements
from checker.model import Path

# Main type: (attribute by which its companions name it, companion with an inline policy, companion that attaches one).
HOLDERS = {
    "aws_iam_user": ("user", "aws_iam_user_policy", "aws_iam_user_policy_attachment"),
    "aws_iam_role": ("role", "aws_iam_role_policy", "aws_iam_role_policy_attachment"),
    "aws_iam_group": ("group", "aws_iam_group_policy", "aws_iam_group_policy_attachment"),
}


def holder(resource: PlanResource, links: Links) -> Facts:
    """``aws_iam_user``, ``aws_iam_role``, ``aws_iam_group``: the policies written into it and attached to it."""
    attribute, inline_type, attachment_type = HOLDERS[resource.type]
    inline = links.companions(resource, inline_type, attribute)
    attached = links.companions(resource, attachment_type, attribute)
    facts = {
        "statements": _joined_statements(
            [*_inline_blocks(resource), *(companion.text("policy") for companion in inline.found)], inline.undecided
        ),
        "attached_policies": _names(attached.found, attached.undecided, resource),
    }
    if resource.type == "aws_iam_user":
        count = len(inline.found) + len(attached.found)
        first = next((companion.path for companion in (*inline.found, *attached.found)), resource.path)
        unsure = inline.undecided or attached.undecided
        facts["direct_permissions"] = Fact(UNKNOWN if unsure and not count else count > 0, first)
        logins = links.companions(resource, "aws_iam_user_login_profile", "user")
        # without a profile in the plan, one may have been made by hand
        facts["console_access"] = Fact(True, logins.found[0].path) if logins.found else Fact(UNKNOWN, resource.path)
    return facts


def _inline_blocks(resource: PlanResource) -> Iterator[Fact]:
    blocks = resource.blocks("inline_policy")
    for number in range(0) if blocks is UNKNOWN else blocks:
        yield resource.text("inline_policy", number, "policy")


def _joined_statements(policies: list[Fact], undecided: bool) -> Fact:
    parsed = [statements(policy) for policy in policies]
    known = [(entry, policy.path) for policy in parsed if policy.value is not UNKNOWN for entry in policy.value]
    partial = undecided or len([policy for policy in parsed if policy.value is UNKNOWN]) > 0
    within: dict[Path, Path] = {(number,): path for number, (_, path) in enumerate(known) if path is not None}
    return Fact([entry for entry, _ in known], None, partial, within)


def _names(companions: tuple[PlanResource, ...], undecided: bool, main: PlanResource) -> Fact:
    arns = [(companion, companion.at("policy_arn")) for companion in companions]
    known = [(companion, arn) for companion, arn in arns if isinstance(arn, str)]
    # the ARN of a policy made by the same plan is unknown; its statements are judged where it is declared
    return Fact(
        [arn.rsplit("/", 1)[-1] for _, arn in known],
        main.path,
        undecided,
        {(number,): companion.where("policy_arn") for number, (companion, _) in enumerate(known)},
    )


def policy(resource: PlanResource, _links: Links) -> Facts:
    """``aws_iam_policy``: what it allows."""
    return {"statements": _joined_statements([resource.text("policy")], undecided=False)}


def password_policy(resource: PlanResource, _links: Links) -> Facts:
    """``aws_iam_account_password_policy``: an undeclared length is AWS's 6 characters, reuse is then not prevented."""
    return {
        "minimum_length": resource.number("minimum_password_length", default=6),
        "reuse_prevention": resource.number("password_reuse_prevention", default=0),
    }


def access_key(resource: PlanResource, _links: Links) -> Facts:
    """``aws_iam_access_key``: a long-lived key; the day it was made is known once it exists."""
    made = resource.text("create_date")
    status = resource.text("status", default="Active")
    return {
        "enabled": Fact(status.value if status.value is UNKNOWN else status.value == "Active", status.path),
        "created_on": Fact(_day(made.value), made.path),
    }


def _day(time: object) -> object:
    try:
        return date.fromisoformat(str(time)[:10]).isoformat()
    except ValueError:
        return UNKNOWN


KINDS = {
    "aws_iam_user": ("identity-user", holder),
    "aws_iam_role": ("identity-role", holder),
    "aws_iam_group": ("identity-group", holder),
    "aws_iam_policy": ("identity-policy", policy),
    "aws_iam_account_password_policy": ("password-policy", password_policy),
    "aws_iam_access_key": ("access-key", access_key),
}
