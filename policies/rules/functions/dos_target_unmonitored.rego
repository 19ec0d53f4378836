# METADATA
# title: "サービス不能攻撃の監視対象を実際に監視する"
# description: "要安定情報を扱いインターネットからアクセスされる情報システムでは、攻撃を受け得る機器と回線から監視対象を特定し、監視する。特定した機器のうち、どの監視機能の対象でもないものを違反とする（回線の監視は台帳からは分からない）。"
# custom:
#   id: FNC-019
#   en:
#     title: "What was identified against denial of service is monitored"
#     description: "For systems accessed through the internet that handle vital information, targets are identified and monitored. A component identified that no monitoring function watches is a violation; lines cannot be told from the register."
#   severity: medium
#   kinds: [System]
#   clauses: ["unified-r7:7.2.3(1)(c)"]
#   basis: official
#   since: 0.1.0
#   message:
#     ja: "サービス不能攻撃の監視対象とした「{name}」が、どの監視機能の対象でもありません"
#     en: "\"{name}\", identified for monitoring against denial of service, is watched by no monitoring function"
#   expected:
#     ja: "monitoring.functions のいずれかの targets に名前がある"
#     en: "its name in targets of a monitoring function"
#   remedy:
#     ja: "監視機能の対象に加えてください"
#     en: "Add it to the targets of a monitoring function"
package kijun.rules.functions.dos_target_unmonitored

import data.kijun.lib.classification
import data.kijun.lib.systems

applicable if {
	systems.in_service(input)
	classification.vital(input.spec.classification)
	input.spec.internet == "facing"
	count(input.spec.dos.monitored) > 0
}

findings contains {"path": ["spec", "dos", "monitored", i], "args": {"name": name}} if {
	some i, name in input.spec.dos.monitored
	name in {component.name | some component in input.spec.components}
	not name in _watched
}

_watched contains target if {
	some function in input.spec.monitoring.functions
	some target in function.targets
}
