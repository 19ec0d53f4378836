# METADATA
# title: "全ての操作を全ての対象に許さない"
# description: "利用者、グループ、役割又は方針が、全ての操作を全ての対象に許すか、管理者用の既成の方針 AdministratorAccess を付与されていれば違反とする。管理者の役割は例外措置で扱う。"
# custom:
#   id: CFG-IAM-06
#   en:
#     title: "No one is allowed every action on everything"
#     description: "A user, group, role or policy that is allowed every action on everything, or has the ready-made policy AdministratorAccess attached, is a violation; an administrator's role is handled by an exception."
#   severity: high
#   kinds: [CloudConfig]
#   clauses: ["unified-r7:7.1.3(1)(a)", "ismap-cc22:9.2.3", "ismap-cc22:6.1.2"]
#   references: ["cis-aws-3.0:1.16"]
#   basis: inferred
#   since: 0.1.0
#   message:
#     ja: "「{address}」に全ての操作が許されています"
#     en: "\"{address}\" is allowed every action"
#   unknown:
#     ja: "「{address}」の許された操作の全てが構成から分かりません"
#     en: "The configuration does not say about \"{address}\": everything it is allowed"
#   expected:
#     ja: "必要な操作と対象だけが許されていること"
#     en: "Only the actions and resources needed are allowed"
#   remedy:
#     ja: "必要な操作と対象に限った方針に替えてください"
#     en: "Replace it with a policy limited to what is needed"
package kijun.rules.cloud_config.full_administrator

import data.kijun.lib.cloud

_kinds := {"identity-user", "identity-group", "identity-role", "identity-policy"}

applicable if {
	some resource in input.spec.resources
	resource.type in _kinds
}

findings contains {"path": ["spec", "resources", i, "attributes", "statements", j], "args": {"address": resource.address}} if {
	some i, resource in input.spec.resources
	resource.type in _kinds
	some j, statement in resource.attributes.statements
	statement.effect == "allow"
	_every_action(statement)
	"*" in statement.resources
}

findings contains {"path": ["spec", "resources", i, "attributes", "attached_policies", j], "args": {"address": resource.address}} if {
	some i, resource in input.spec.resources
	resource.type in _kinds
	some j, "AdministratorAccess" in resource.attributes.attached_policies
}

open contains {"path": ["spec", "resources", i], "args": {"address": resource.address}} if {
	some i, resource in input.spec.resources
	resource.type in _kinds
	cloud.unknown(resource, "statements")
}

open contains {"path": ["spec", "resources", i], "args": {"address": resource.address}} if {
	some i, resource in input.spec.resources
	resource.type in _kinds
	resource.type != "identity-policy"
	cloud.unknown(resource, "attached_policies")
}

_every_action(statement) if "*" in statement.actions

_every_action(statement) if "*:*" in statement.actions
