# METADATA
# title: "運用管理規程に応じた体制の確保を求めている"
# description: "政府共通利用型システムのセキュリティ機能を利用して構築するときは、運用管理規程に応じた体制の確保を最高情報セキュリティ責任者に求める。求めた日と求めた者、依拠した規程の版を求める。"
# custom:
#   id: LIF-029
#   en:
#     title: "The framework under the shared system's rules is requested"
#     description: "When a system is built with a shared system's security functions, the framework under its rules is requested of the chief information security officer: the day, who requested and the version of the rules are required."
#   severity: medium
#   kinds: [System]
#   clauses: ["unified-r7:5.4.2(1)(a)"]
#   basis: inferred
#   since: 0.2.0
#   message:
#     ja: "運用管理規程に応じた体制の確保の求めに欠けるものがあります：{missing}（framework_requested_on は求めた日、framework_requested_by は求めた人、rules は運用管理規程の版）"
#     en: "The request for the framework lacks: {missing}"
#   unknown:
#     ja: "政府共通利用型システムとして管理するか、そのセキュリティ機能を利用するかが記録されていません"
#     en: "Whether the system is run as, or uses, a shared government system is not on record"
#   expected:
#     ja: "shared_government.provider に framework_requested_on、framework_requested_by、rules があること"
#     en: "framework_requested_on, framework_requested_by and rules in shared_government.provider"
#   remedy:
#     ja: "体制の確保を求め、shared_government.provider に記録してください。"
#     en: "Request the framework and record it in shared_government.provider."
package kijun.rules.life_cycle.shared_framework_not_requested

import data.kijun.lib.place
import data.kijun.lib.shared_government

applicable if shared_government.perhaps(input, "user")

findings contains {"path": place.nearest(input, ["spec", "shared_government", "provider"]), "args": {"missing": missing}, "key": missing} if {
	shared_government.plays(input, "user")
	some missing in ({"framework_requested_on", "framework_requested_by", "rules"} - _kept)
}

_kept contains "framework_requested_on" if input.spec.shared_government.provider.framework_requested_on <= input.as_of

_kept contains field if {
	some field in ["framework_requested_by", "rules"]
	input.spec.shared_government.provider[field]
}

open contains {"path": ["spec"], "args": {}} if not input.spec.shared_government
