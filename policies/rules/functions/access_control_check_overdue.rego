# METADATA
# title: "アクセス制御の現物の設定を別の者が確かめる"
# description: "アクセスを許可する主体が確実に制限されるように、アクセス制御機能を適切に運用する。設定できる者のほかの人が現物の設定を確かめた記録が、組織が定める日数の間にないものを違反とする。確認と間隔は条文になく、kijun の解釈である。"
# custom:
#   id: FNC-007
#   en:
#     title: "Actual access control settings are checked by somebody else"
#     description: "Access control is operated properly so that permitted entities are reliably restricted. No record within the organisation's number of days that somebody other than those who may set it checked the real settings is a violation. The check and its interval are kijun's reading."
#   severity: medium
#   kinds: [System]
#   parameters: [access_control_check_days]
#   clauses: ["unified-r7:7.1.2(1)(b)"]
#   basis: inferred
#   since: 0.1.0
#   message:
#     ja: "アクセス制御「{name}」の設定を、設定できる者以外が確かめた記録が、組織が定める直近{limit}日の間にありません"
#     en: "No record within the last {limit} days, the number the organisation has set, that somebody else checked the settings of access control \"{name}\""
#   expected:
#     ja: "check.checked_on が期間内で、check.checker が setters にいない"
#     en: "check.checked_on within the period and check.checker not among setters"
#   remedy:
#     ja: "別の者が現物の設定を許可と突き合わせ、日付と氏名を記録してください"
#     en: "Have somebody else compare the settings with the permissions and record day and name"
package kijun.rules.functions.access_control_check_overdue

import data.kijun.lib.governance
import data.kijun.lib.place
import data.kijun.lib.systems

applicable if {
	systems.in_service(input)
	count(input.spec.access_control) > 0
}

findings contains {"path": place.nearest(input, ["spec", "access_control", i, "check"]), "args": {"name": point.name, "limit": limit}} if {
	limit := data.kijun.parameters.access_control_check_days
	some i, point in input.spec.access_control
	not _checked(i, point, limit)
}

_checked(i, point, limit) if {
	systems.recorded_within(input, ["spec", "access_control", i, "check", "checked_on"], limit)
	not governance.person(point.check.checker) in {governance.person(setter.name) | some setter in point.setters}
}
