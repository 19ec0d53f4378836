# METADATA
# title: "利用管理者が体制の確保を求めている"
# description: "政府共通利用型システムの利用に当たり、利用管理者は運用管理規程に応じた体制の確保を最高情報セキュリティ責任者に求める。提供を受けているシステムごとに、求めた日（基準日まで）と求めた者を求める。"
# custom:
#   id: LIF-033
#   en:
#     title: "The user administrator requests the framework"
#     description: "For using a shared government system the user administrator requests the framework under its rules of the chief information security officer: the day, not in the future, and who requested are required for each system."
#   severity: medium
#   kinds: [Organization]
#   clauses: ["unified-r7:5.4.2(1)(c)"]
#   basis: inferred
#   since: 0.2.0
#   message:
#     ja: "「{name}」の利用の体制の確保を求めた記録に{missing}がありません（framework_requested_on は求めた日、framework_requested_by は求めた人）"
#     en: "The request for the framework of using \"{name}\" lacks {missing}"
#   unknown:
#     ja: "政府共通利用型システムから機器等の提供を受けているかが記録されていません"
#     en: "Whether equipment is received from a shared government system is not on record"
#   expected:
#     ja: "shared_services に framework_requested_on と framework_requested_by があること"
#     en: "framework_requested_on and framework_requested_by in shared_services"
#   remedy:
#     ja: "体制の確保を求め、日付と求めた者を記録してください。"
#     en: "Request the framework and record day and person."
package kijun.rules.life_cycle.shared_use_framework_not_requested

import data.kijun.lib.shared_government

applicable if shared_government.perhaps_receives(input)

findings contains {
	"path": ["spec", "shared_services", i],
	"args": {"name": service.name, "missing": missing},
	"key": missing,
} if {
	some i, service in shared_government.received(input)
	some missing in ({"framework_requested_on", "framework_requested_by"} - _kept(service))
}

_kept(service) := {"framework_requested_on" | service.framework_requested_on <= input.as_of} | {"framework_requested_by" | service.framework_requested_by}

open contains {"path": ["spec"], "args": {}} if not input.spec.shared_services
