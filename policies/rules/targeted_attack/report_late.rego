# METADATA
# title: 報告窓口への報告は速やかに行う
# description: "認知から報告窓口又は CSIRT への最初の報告までが、組織が定める分数を超えれば違反とする。条項は分数を定めない。"
# custom:
#   id: ATK-002
#   en:
#     title: "The report to the point of contact is made promptly"
#     description: "More than the minutes the organisation has set between detection and the first report to the point of contact or the CSIRT is reported. The clause gives no number."
#   severity: high
#   kinds: [Incident]
#   parameters: [incident_report_minutes]
#   clauses: ["unified-r7:2.2.4(2)(a)"]
#   basis: inferred
#   since: 0.1.0
#   message:
#     ja: "認知から報告まで{minutes}分かかっています（組織が定める上限は{limit}分）"
#     en: "{minutes} minutes passed from detection to the report (the limit the organisation has set is {limit})"
#   expected:
#     ja: "最初の報告が定めた分数以内であること"
#     en: "The first report is within that number of minutes"
#   remedy:
#     ja: "報告が遅れた原因を調べ、報告手順の周知と訓練を見直してください"
#     en: "Find out why it was late, and review the instruction and drills on reporting"
package kijun.rules.targeted_attack.report_late

import data.kijun.lib.dates

applicable if count(_reports) > 0

findings contains {"path": ["spec", "reports", first[1], "at"], "args": {"minutes": first[0], "limit": data.kijun.parameters.incident_report_minutes}} if {
	first := min(_reports)
	first[0] > data.kijun.parameters.incident_report_minutes
}

_reports := {[dates.minutes_between(input.spec.detected_at, report.at), i] |
	some i, report in input.spec.reports
	report.to in {"contact_point", "csirt"}
}
