# METADATA
# title: "運用継続計画に応じた情報セキュリティの整備を検討している"
# description: "統括情報セキュリティ責任者は、非常時優先業務を支える情報システムの運用継続計画の整備に当たり、危機的事象の際の対策事項（measures）、運用規程（rules）、実施手順（procedures）の整備を検討する。計画のファイル（plan）と三つの検討の日を求める。計画を要しないと承認した組織は対象としない。"
# custom:
#   id: LIF-022
#   en:
#     title: "Information security for the continuity plan is examined"
#     description: "To set in place continuity plans for systems behind priority tasks, the head information security officer examines establishing measures, rules and procedures for crisis events. The plan's file and the day of each examination are required; an organisation with an approved decision that no plan is needed is not judged."
#   severity: medium
#   kinds: [Organization]
#   clauses: ["unified-r7:5.3.1(1)(a)"]
#   basis: inferred
#   since: 0.2.0
#   message:
#     ja: "情報システムの運用継続計画に係る検討に欠けるものがあります：{missing}（plan は計画のファイル、measures は対策事項、rules は運用規程、procedures は実施手順の検討）"
#     en: "The examination for the continuity plan of systems lacks: {missing}"
#   expected:
#     ja: "continuity に plan のファイルと、measures・rules・procedures を検討した日があること"
#     en: "in continuity: the plan's file, and the days measures, rules and procedures were examined"
#   remedy:
#     ja: "危機的事象の際の対策事項、運用規程、実施手順の整備を検討し、continuity に記録してください。"
#     en: "Examine measures, rules and procedures for crisis events and record it in continuity."
package kijun.rules.life_cycle.continuity_not_examined

import data.kijun.lib.files
import data.kijun.lib.place

applicable if not _not_needed

_not_needed if input.spec.continuity.not_needed.approved_on <= input.as_of

findings contains {"path": place.nearest(input, ["spec", "continuity"]), "args": {"missing": missing}, "key": missing} if {
	some missing in (({"plan", "measures", "rules", "procedures"} - _examined) - _stored)
}

_examined contains entry.matter if {
	some entry in input.spec.continuity.examined
	entry.examined_on <= input.as_of
}

_stored contains "plan" if files.present(input.spec.continuity.plan)
