# METADATA
# title: "危機的事象の際に対処できるように運用している"
# description: "要機密情報を取り扱う情報システムは、危機的事象の際に適切な対処を取れるように運用する。対処の手順のファイルと、組織が定める日数以内の訓練又は点検を求める。運用開始からその日数に達しないものは訓練の期限前とする。訓練とその間隔は kijun の定めである。"
# custom:
#   id: LIF-019
#   en:
#     title: "The system is operated so that a critical event can be dealt with"
#     description: "A system with confidential information is operated so that appropriate measures can be taken in a critical event: the file of the procedure and a drill or check within the set number of days, not due while the system is younger than that. Drill and interval are kijun's."
#   severity: medium
#   kinds: [System]
#   parameters: [crisis_drill_days]
#   clauses: ["unified-r7:5.2.3(1)(e)"]
#   basis: inferred
#   since: 0.2.0
#   message:
#     ja: "危機的事象への備えに欠けるものがあります：{missing}"
#     en: "The readiness for critical events lacks: {missing}"
#   expected:
#     ja: "phases.crisis に、リポジトリにある procedure と、組織が定める日数以内の drills があること"
#     en: "phases.crisis with a procedure in the repository and a drill within the set number of days"
#   remedy:
#     ja: "対処の手順を整備して訓練又は点検を行い、phases.crisis に記録してください。"
#     en: "Establish the procedure, hold a drill or check and record it in phases.crisis."
package kijun.rules.life_cycle.crisis_unprepared

import data.kijun.lib.classification
import data.kijun.lib.files
import data.kijun.lib.place
import data.kijun.lib.records
import data.kijun.lib.systems

applicable if {
	systems.in_service(input)
	classification.confidential(input.spec.classification)
}

findings contains {"path": place.nearest(input, ["spec", "phases", "crisis"]), "args": {"missing": missing}, "key": missing} if {
	some missing in ({"procedure", "drill"} - _kept)
}

_kept contains "procedure" if files.present(input.spec.phases.crisis.procedure)

_kept contains "drill" if records.within(input, ["spec", "phases", "crisis", "drills"], "held_on", data.kijun.parameters.crisis_drill_days)

_kept contains "drill" if records.young(input, data.kijun.parameters.crisis_drill_days)
