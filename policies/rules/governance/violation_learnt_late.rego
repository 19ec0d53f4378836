# METADATA
# title: 重大な違反を知った職員等が報告する
# description: "職員等は、関係規程への重大な違反を知ったときは情報セキュリティ責任者に報告する。職員等が知った日から情報セキュリティ責任者が知る日までが組織が定める日数を超えるものを違反とし、職員等が知った日の記録がないもの、違反の有無の記録がないものは未確認とする。条項は日数を示さない。"
# custom:
#   id: GOV-111
#   en:
#     title: "Employees report serious breaches"
#     description: "Employees who learn of a serious breach report it to the information security officer. More than the set number of days between their learning of it and the officer's is a violation; no record of the day, or of whether there were breaches, is unknown. The clause gives no number of days."
#   severity: medium
#   kinds: [Organization]
#   parameters: [violation_notice_days]
#   clauses: ["unified-r7:2.2.1(2)(a)"]
#   basis: inferred
#   since: 0.1.0
#   message:
#     ja: "重大な違反「{id}」は、職員等が知ってから情報セキュリティ責任者が知るまで、組織が定める{limit}日を超えています"
#     en: "Serious breach \"{id}\" reached the information security officer later than the {limit} days the organisation has set"
#   unknown:
#     ja: "重大な違反「{id}」を職員等が知った日又は重大な違反の有無が記録されていません"
#     en: "The day employees learnt of serious breach \"{id}\", or whether there were breaches, is not recorded"
#   expected:
#     ja: "noticed_on から known_on までが組織が定める日数以内である"
#     en: "no more than the set number of days from noticed_on to known_on"
#   remedy:
#     ja: "遅れた理由を調べ、報告先を職員等に改めて周知してください。"
#     en: "Find out why it was late and tell employees again to whom to report."
package kijun.rules.governance.violation_learnt_late

import data.kijun.lib.dates

findings contains {
	"path": ["spec", "violations", i, "noticed_on"],
	"args": {"id": entry.id, "limit": data.kijun.parameters.violation_notice_days},
} if {
	some i, entry in input.spec.violations
	dates.days_between(entry.noticed_on, entry.known_on) > data.kijun.parameters.violation_notice_days
}

open contains {"path": ["spec", "violations", i], "args": {"id": entry.id}} if {
	some i, entry in input.spec.violations
	not entry.noticed_on
}

open contains {"path": ["spec"], "args": {"id": "—"}} if not input.spec.violations

# An empty list says that there was none: nothing is asked then.
applicable if not object.get(input.spec, "violations", null) == []
