# METADATA
# title: 最高情報セキュリティ責任者への報告は速やかに行う
# description: "評価から最高情報セキュリティ責任者への報告までが、組織が定める分数を超えれば違反とする。条項は「速やかに」とし、分数を定めない。"
# custom:
#   id: ATK-005
#   en:
#     title: "The chief information security officer is told immediately"
#     description: "More than the minutes the organisation has set between the assessment and the report to the chief information security officer is reported. The clause says \"immediately\" and gives no number."
#   severity: high
#   kinds: [Incident]
#   parameters: [ciso_report_minutes]
#   clauses: ["unified-r7:2.2.4(2)(c)"]
#   basis: official
#   since: 0.1.0
#   message:
#     ja: "評価から最高情報セキュリティ責任者への報告まで{minutes}分かかっています（組織が定める上限は{limit}分）"
#     en: "{minutes} minutes passed from the assessment to the report to the chief information security officer (the limit the organisation has set is {limit})"
#   expected:
#     ja: "報告が定めた分数以内であること"
#     en: "The report is within that number of minutes"
#   remedy:
#     ja: "報告が遅れた原因を調べ、連絡体制を見直してください"
#     en: "Find out why it was late and review the lines of communication"
package kijun.rules.targeted_attack.ciso_reported_late

import data.kijun.lib.dates

applicable if {
	input.spec.assessment.result == "incident"
	input.spec.ciso_reported_at
}

findings contains {"path": ["spec", "ciso_reported_at"], "args": {"minutes": minutes, "limit": data.kijun.parameters.ciso_report_minutes}} if {
	minutes := dates.minutes_between(input.spec.assessment.at, input.spec.ciso_reported_at)
	minutes > data.kijun.parameters.ciso_report_minutes
}
