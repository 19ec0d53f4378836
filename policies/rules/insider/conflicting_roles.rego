# METADATA
# title: 申請と承認、実施と監査の役割を一人に集めない
# description: |
#   承認等の申請者と承認権限者、監査を受ける者と監査を実施する者は兼ねてはならない。
#   同じ手続について、一人が持つ有効なアカウント全体で、承認の役割と申請の役割、又は監査の役割と他の役割が重なるものを違反とする。
#   定義のない役割、及び持つ人の記録がないアカウントの役割は判定できないとする。
#   この条件と遵守事項との対応は kijun による。
# custom:
#   id: INS-015
#   en:
#     title: Conflicting roles are not held by one person
#     description: |
#       Applicant and approver, and auditee and auditor, must not be the same person. It is a violation when the active accounts
#       of one person together hold, for one process, the role that approves and the role that applies, or the role that audits
#       and any other. Roles that are not defined, and roles of accounts without a person, cannot be judged. That this answers the requirement is kijun's reading.
#   severity: high
#   kinds: [IdentityStore]
#   clauses: []
#   basis: design
#   since: 0.1.0
#   message:
#     ja: "「{person}」がアカウント「{account}」で持つ役割「{role}」は、同じ手続「{process}」で本人が持つ他の役割と兼ねられません"
#     en: "Role \"{role}\" that \"{person}\" holds with account \"{account}\" must not be combined with another role they hold in the process \"{process}\""
#   unknown:
#     ja: "アカウント「{account}」の役割「{role}」は、役割の定義又は持つ人の記録がなく、兼ねられない役割との重なりを判定できません"
#     en: "Role \"{role}\" of account \"{account}\" is not defined or nobody is named for the account: conflicts cannot be judged"
#   expected:
#     ja: "一つの手続の申請と承認、監査と他の役割を別の人が持つ"
#     en: "Within one process, different people apply and approve, and audit and act"
#   remedy:
#     ja: "いずれかの役割を別の人に割り当ててください。"
#     en: "Assign one of the roles to somebody else."
package kijun.rules.insider.conflicting_roles

import data.kijun.lib.identity

applicable if {
	some account in input.spec.accounts
	some name in account.roles
	not _roles[name]
}

applicable if {
	some role in input.spec.roles
	role.duty in object.keys(_conflicts)
}

# Indexes are read as a whole and looked up by key: asking for one key at a time is slow in one engine or the other.
findings contains {
	"path": ["spec", "accounts", i, "roles", j],
	"args": {"person": _holder(account), "account": account.id, "role": name, "process": role.process},
} if {
	roles := _roles
	held := _held
	some i, account in input.spec.accounts
	identity.enabled(account, input.as_of)
	some j, name in account.roles
	some role in roles[name]
	some duty in _conflicts[role.duty]
	held[[_holder(account), role.process, duty]]
}

_conflicts := {"approve": {"apply"}, "audit": {"apply", "approve", "operate"}}

_roles[role.name] contains role if some role in input.spec.roles

_held contains [_holder(account), role.process, role.duty] if {
	roles := _roles
	some account in input.spec.accounts
	identity.enabled(account, input.as_of)
	some name in account.roles
	some role in roles[name]
}

# Without a person at least the roles of the one account are compared.
_holder(account) := object.get(account, "person", account.id)

open contains {"path": ["spec", "accounts", i, "roles", j], "args": {"account": account.id, "role": name}} if {
	roles := _roles
	some i, account in input.spec.accounts
	identity.enabled(account, input.as_of)
	some j, name in account.roles
	_unclear(account, name, roles)
}

_unclear(_, name, roles) if not roles[name]

_unclear(account, _, _) if not account.person
