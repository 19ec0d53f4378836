# METADATA
# title: 原因と再発防止策を最高情報セキュリティ責任者に報告する
# description: "情報セキュリティ責任者は、原因の調査と再発防止策の検討の結果を最高情報セキュリティ責任者に報告する。復旧を終えたのに、復旧から組織が定める日数を過ぎても報告の記録がないものを違反とする。それまでは不明とする。インシデントでないと評価した事象は対象としない。条項は日数を示さない。"
# custom:
#   id: ATK-031
#   en:
#     title: "Cause and measures are reported to the chief officer"
#     description: "Information security officers report the cause and the measures against recurrence to the chief information security officer. No report the set number of days after recovery is a violation; before that it is not known. Events assessed as no incident are left out; the clause gives no number of days."
#   severity: medium
#   kinds: [Incident]
#   parameters: [prevention_report_days]
#   clauses: ["unified-r7:2.2.4(4)(a)"]
#   basis: inferred
#   since: 0.1.0
#   message:
#     ja: "原因と再発防止策を、復旧から組織が定める{limit}日以内に最高情報セキュリティ責任者に報告した記録がありません"
#     en: "Cause and measures were not reported to the chief officer within the {limit} days after recovery that the organisation has set"
#   unknown:
#     ja: "原因と再発防止策の報告がまだ記録されていません（組織が定める上限は復旧から{limit}日）"
#     en: "The report of cause and measures is not recorded yet (the limit the organisation has set is {limit} days after recovery)"
#   expected:
#     ja: "基準日以前の prevention_reported_on"
#     en: "a prevention_reported_on that is not in the future"
#   remedy:
#     ja: "調査と検討の結果を報告し、日付を記録してください"
#     en: "Report the results and record the day"
package kijun.rules.targeted_attack.prevention_not_reported

import data.kijun.lib.dates
import data.kijun.lib.place

applicable if input.spec.assessment.result == "incident"

findings contains {"path": place.nearest(input, ["spec", "prevention_reported_on"]), "args": {"limit": data.kijun.parameters.prevention_report_days}} if {
	_overdue
	not _reported
}

open contains {"path": ["spec", "assessment"], "args": {"limit": data.kijun.parameters.prevention_report_days}} if {
	not _overdue
	not _reported
}

_overdue if dates.days_between(input.spec.recovered_on, input.as_of) > data.kijun.parameters.prevention_report_days

_reported if input.spec.prevention_reported_on <= input.as_of
