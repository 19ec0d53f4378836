# METADATA
# title: "作業者と変更後の確認を記録している"
# description: "運用・保守の記録ごとに、作業者、作業の内容、構成・設定を変えたかどうかを求める。変えた場合は、作業の日以後に情報セキュリティ対策の適切さを確かめた日を求める。記す事項は kijun の定めである。"
# custom:
#   id: LIF-016
#   en:
#     title: "Records name the worker and the check after a change"
#     description: "Each record needs the worker, the work and whether configuration or settings changed; where they did, the day since then on which it was checked that the measures are appropriate. What a record holds is kijun's."
#   severity: medium
#   kinds: [System]
#   clauses: ["unified-r7:5.2.3(1)(b)"]
#   basis: inferred
#   since: 0.2.0
#   message:
#     ja: "運用・保守の記録「{id}」に{missing}がありません（worker は作業者、work は作業の内容、changed_settings は設定の変更の有無、measures_checked_on は対策を確かめた日）"
#     en: "The record \"{id}\" of operation and maintenance lacks {missing}"
#   expected:
#     ja: "phases.maintenance の各記録に worker、work、changed_settings と、変更した場合は measures_checked_on があること"
#     en: "worker, work, changed_settings and, after a change, measures_checked_on in each of phases.maintenance"
#   remedy:
#     ja: "作業者、内容、変更の有無を記録し、変更の後は対策の適切さを確かめて measures_checked_on を記録してください。"
#     en: "Record worker, work and whether settings changed; after a change check the measures and record measures_checked_on."
package kijun.rules.life_cycle.maintenance_record_incomplete

import data.kijun.lib.records

applicable if count(input.spec.phases.maintenance) > 0

findings contains {
	"path": ["spec", "phases", "maintenance", i],
	"args": {"id": work.id, "missing": missing},
	"key": missing,
} if {
	some i, work in input.spec.phases.maintenance
	work.worked_on <= input.as_of
	some missing in ({"worker", "work", "changed_settings", "measures_checked_on"} - _kept(work))
}

_kept(work) := union({
	{field | some field in ["worker", "work"]; work[field]},
	{"changed_settings" | work.changed_settings in {true, false}},
	{"measures_checked_on" | _checked(work)},
})

_checked(work) if records.done_between(work, "measures_checked_on", work.worked_on, input.as_of)

_checked(work) if not work.changed_settings == true
