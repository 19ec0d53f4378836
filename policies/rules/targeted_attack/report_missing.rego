# METADATA
# title: インシデントを報告窓口に報告する
# description: "インシデント又はその可能性を認知したのに、報告窓口又は CSIRT への基準日までの報告が無ければ違反とする。"
# custom:
#   id: ATK-001
#   en:
#     title: "Incidents are reported to the point of contact"
#     description: "An incident, or its possibility, that was noticed but not reported to the point of contact or the CSIRT is reported."
#   severity: critical
#   kinds: [Incident]
#   clauses: ["unified-r7:2.2.4(2)(a)"]
#   basis: official
#   since: 0.1.0
#   message:
#     ja: "{detected_at} に認知した事象が、報告窓口又は CSIRT に報告されていません"
#     en: "What was noticed at {detected_at} was reported neither to the point of contact nor to the CSIRT"
#   expected:
#     ja: "reports に contact_point 又は csirt への報告があること"
#     en: "reports has a report to contact_point or csirt"
#   remedy:
#     ja: "直ちに報告窓口に報告し、reports に記録してください"
#     en: "Report to the point of contact at once and record it in reports"
package kijun.rules.targeted_attack.report_missing

import data.kijun.lib.incidents
import data.kijun.lib.place

findings contains {"path": place.nearest(input, ["spec", "reports"]), "args": {"detected_at": input.spec.detected_at}} if {
	count({i | some i, report in input.spec.reports; report.to in {"contact_point", "csirt"}; incidents.done(report.at, input.as_of)}) == 0
}
