# METADATA
# title: "ウェブサイトの脆弱性診断を定期に行う"
# description: "運用中のアプリケーション・コンテンツの脆弱性対策の状況を定期的に確認する。方法と間隔は条文になく、組織が定める日数の間に脆弱性診断がなければ違反とする。"
# custom:
#   id: TEC-085
#   en:
#     title: "Websites are assessed for vulnerabilities periodically"
#     description: "The status of measures against vulnerabilities in applications and content is checked periodically. The clause gives neither method nor interval; no vulnerability assessment within the organisation's number of days is a violation."
#   severity: high
#   kinds: [System]
#   parameters: [web_diagnosis_days]
#   clauses: ["unified-r7:6.6.1(4)(b)"]
#   basis: inferred
#   since: 0.1.0
#   message:
#     ja: "ウェブサイト「{name}」の脆弱性診断の記録が、組織が定める直近{limit}日の間にありません"
#     en: "No vulnerability assessment of the website \"{name}\" is recorded within the last {limit} days, the number the organisation has set"
#   expected:
#     ja: "diagnoses に期間内の診断がある"
#     en: "diagnoses holds an assessment within the period"
#   remedy:
#     ja: "脆弱性診断を行い、結果を記録してください"
#     en: "Assess the site and record the result"
package kijun.rules.technical.web_assessment_overdue

import data.kijun.lib.place
import data.kijun.lib.systems

applicable if {
	systems.in_service(input)
	count(input.spec.web.sites) > 0
}

findings contains {"path": place.nearest(input, ["spec", "web", "sites", i, "diagnoses"]), "args": {"name": site.name, "limit": limit}} if {
	limit := data.kijun.parameters.web_diagnosis_days
	some i, site in input.spec.web.sites
	recent := [j | some j, _ in site.diagnoses; systems.recorded_within(input, ["spec", "web", "sites", i, "diagnoses", j, "performed_on"], limit)]
	count(recent) == 0
}
