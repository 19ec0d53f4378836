# METADATA
# title: "要安定情報を取り扱うサーバ装置を全てバックアップする"
# description: "可用性2のシステムのサーバ装置のうち、どのバックアップの対象にも挙がらないものを違反とする。どのサーバ装置が要安定情報を取り扱うかは問わず、全てを対象とみる。"
# custom:
#   id: TEC-042
#   en:
#     title: "Every server with vital information is backed up"
#     description: "A server of a system of availability 2 that is in no backup is a violation. All servers are taken to handle the vital information."
#   severity: high
#   kinds: [System]
#   clauses: ["unified-r7:6.2.1(1)(g)"]
#   basis: inferred
#   since: 0.1.0
#   message:
#     ja: "サーバ装置「{name}」がどのバックアップの対象にも挙がっていません"
#     en: "The server \"{name}\" is in no backup"
#   expected:
#     ja: "spec.backups のいずれかの targets がこのサーバ装置を含む"
#     en: "The targets of some backup in spec.backups include the server"
#   remedy:
#     ja: "バックアップの対象に加えるか、運用を終えたなら retirement を記録してください"
#     en: "Add it to a backup, or record its retirement"
package kijun.rules.technical.server_without_backup

import data.kijun.lib.classification
import data.kijun.lib.systems

applicable if {
	systems.in_service(input)
	classification.vital(input.spec.classification)
	count(input.spec.backups) > 0
}

findings contains {"path": ["spec", "components", i], "args": {"name": component.name}} if {
	some i, component in systems.in_use(input)
	component.type == "server"
	not component.name in _targets
}

_targets := {target |
	some backup in input.spec.backups
	some target in backup.targets
}
