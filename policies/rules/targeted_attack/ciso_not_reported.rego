# METADATA
# title: 最高情報セキュリティ責任者に報告する
# description: "インシデントと評価したのに、最高情報セキュリティ責任者への基準日までの報告が無ければ違反とする。"
# custom:
#   id: ATK-004
#   en:
#     title: "The chief information security officer is told"
#     description: "An event assessed as an incident without a report to the chief information security officer is reported."
#   severity: critical
#   kinds: [Incident]
#   clauses: ["unified-r7:2.2.4(2)(c)"]
#   basis: official
#   since: 0.1.0
#   message:
#     ja: "{at} にインシデントと評価した事象が、最高情報セキュリティ責任者に報告されていません"
#     en: "What was assessed as an incident at {at} has not been reported to the chief information security officer"
#   expected:
#     ja: "ciso_reported_at に報告した日時があること"
#     en: "ciso_reported_at gives the time of the report"
#   remedy:
#     ja: "直ちに報告し、日時を ciso_reported_at に記録してください"
#     en: "Report at once and record the time in ciso_reported_at"
package kijun.rules.targeted_attack.ciso_not_reported

import data.kijun.lib.incidents

applicable if input.spec.assessment.result == "incident"

findings contains {"path": ["spec", "assessment"], "args": {"at": input.spec.assessment.at}} if {
	not _reported
}

_reported if incidents.done(input.spec.ciso_reported_at, input.as_of)
