# METADATA
# title: "危機的事象の際に対処できるように運用している"
# description: "要機密情報を取り扱う情報システムは、危機的事象の際に適切な対処を取れるように運用する。対処の手順（リポジトリにある本文、申請者と別の者の承認、組織が定める日数以内の承認又は見直し）と、組織が定める日数以内の訓練又は点検を求める。運用開始からその日数に達しないものは訓練の期限前とする。訓練とその間隔は kijun の定めである。"
# custom:
#   id: LIF-019
#   en:
#     title: "The system is operated so that a critical event can be dealt with"
#     description: "A system with confidential information is operated so that appropriate measures can be taken in a critical event: a procedure (its text in the repository, approved by somebody other than the applicant, approved or reviewed within the organisation's number of days) and a drill or check within the set number of days, the drill not due while the system is younger than that. Drill and interval are kijun's."
#   severity: medium
#   kinds: [System]
#   parameters: [rule_review_days, crisis_drill_days]
#   clauses: ["unified-r7:5.2.3(1)(e)"]
#   basis: inferred
#   since: 0.2.0
#   message:
#     ja: "危機的事象への備えに欠けるものがあります：{missing}（見直しは組織が定める{review}日以内、訓練は{drill}日以内）"
#     en: "The readiness for critical events lacks: {missing} (the organisation has set a review within {review} and a drill within {drill} days)"
#   expected:
#     ja: "phases.crisis に、procedure（file、approval、期間内の見直し）と、組織が定める日数以内の drills があること"
#     en: "phases.crisis with a procedure (file, approval, review within the period) and a drill within the set number of days"
#   remedy:
#     ja: "対処の手順を整備して訓練又は点検を行い、phases.crisis に記録してください。"
#     en: "Establish the procedure, hold a drill or check and record it in phases.crisis."
package kijun.rules.life_cycle.crisis_unprepared

import data.kijun.lib.classification
import data.kijun.lib.crisis
import data.kijun.lib.systems

applicable if {
	systems.in_service(input)
	classification.confidential(input.spec.classification)
}

findings contains {
	"path": fault.path,
	"args": {
		"missing": fault.missing,
		"review": data.kijun.parameters.rule_review_days,
		"drill": data.kijun.parameters.crisis_drill_days,
	},
	"key": fault.missing,
} if {
	some fault in crisis.faults(input)
}
