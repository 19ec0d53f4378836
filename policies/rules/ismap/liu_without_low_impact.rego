# METADATA
# title: ISMAP-LIU は影響度が低位と評価した業務に限る
# description: "ISMAP-LIU のサービスは、業務・情報の影響度が低位であることを調達機関が調達時に確かめ、記録して使う（二次資料による）。"
# custom:
#   id: ISM-009
#   en:
#     title: "ISMAP-LIU only for work assessed as low impact"
#     description: "An ISMAP-LIU service is used after the procuring agency confirmed and recorded that the impact on work and information is low (secondary source)."
#   severity: high
#   kinds: [CloudService]
#   reads: [CloudRegistry]
#   clauses: ["unified-r7:4.2.1(2)(c)"]
#   basis: secondary
#   since: 0.1.0
#   message:
#     ja: "登録 {number} は ISMAP-LIU ですが、影響度が低位であるとの評価の記録がありません"
#     en: "Registration {number} is in ISMAP-LIU, but no assessment says that the impact is low"
#   expected:
#     ja: "low_impact に、基準日までに行った低位の評価がある"
#     en: "`low_impact` holds an assessment of low impact made by the date of judgement"
#   remedy:
#     ja: "影響度を評価して記録する。低位でなければ ISMAP のサービスを選ぶ"
#     en: "Assess and record the impact; if it is not low, choose a service in ISMAP"
package kijun.rules.ismap.liu_without_low_impact

import data.kijun.lib.cloud_use
import data.kijun.lib.place
import data.kijun.lib.registry

findings contains {
	"path": place.nearest(input, ["spec", "low_impact", "impact"]),
	"args": {"number": found.entry.registration_number},
	"related": [{"kind": "CloudRegistry", "name": input.spec.registry.registry, "path": ["spec", "services", found.index, "list"]}],
} if {
	some found in _found
	found.entry.list == "ISMAP-LIU"
	not _assessed_as_low
}

applicable if {
	input.spec.registry
	cloud_use.confidential_use(input.spec, input.as_of)
}

_assessed_as_low if {
	input.spec.low_impact.impact == "low"
	input.spec.low_impact.assessed_on <= input.as_of
}

_found contains found if {
	snapshot := data.kijun.workspace.CloudRegistry[input.spec.registry.registry]
	some found in registry.entries(snapshot, input.spec.registry.registration_number)
}
