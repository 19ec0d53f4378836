# METADATA
# title: "セキュリティ要件を策定した日と文書を記録している"
# description: "情報システムのセキュリティ要件を策定する。策定した日（運用開始、その日がないときは基準日まで）と、要件を定めた文書の番号を求める。記録の形は kijun の定めである。"
# custom:
#   id: LIF-071
#   en:
#     title: "When and where the security requirements were formulated is on record"
#     description: "The security requirements of the system are formulated: the day (by go-live or, without that date, the day of the check) and the reference of the document that holds them are required. This form of record is kijun's."
#   severity: medium
#   kinds: [System]
#   clauses: ["unified-r7:5.2.1(3)(a)"]
#   basis: inferred
#   since: 0.2.0
#   message:
#     ja: "セキュリティ要件を策定した記録に、{item}がありません"
#     en: "The record of formulating the security requirements lacks {item_en}"
#   expected:
#     ja: "life_cycle.requirements に、運用開始までの decided_on と reference がある"
#     en: "life_cycle.requirements has reference and a decided_on not after go-live"
#   remedy:
#     ja: "セキュリティ要件を策定し、その日と文書の番号を life_cycle.requirements に記録してください。"
#     en: "Formulate the requirements and record day and document in life_cycle.requirements."
package kijun.rules.life_cycle.requirements_undated

import data.kijun.lib.place
import data.kijun.lib.systems

applicable if not systems.disposed(input)

findings contains {
	"path": place.nearest(input, ["spec", "life_cycle", "requirements", field]),
	"args": {"item": label.ja, "item_en": label.en},
	"key": field,
} if {
	some field, label in _labels
	not _kept(field)
}

_kept("decided_on") if {
	input.spec.life_cycle.requirements.decided_on <= min({input.as_of, object.get(input.spec, ["life_cycle", "go_live_on"], input.as_of)})
}

_kept("reference") if input.spec.life_cycle.requirements.reference

_labels := {
	"decided_on": {"ja": "運用開始までの策定の日", "en": "the day, not after go-live"},
	"reference": {"ja": "文書の番号", "en": "the reference of the document"},
}
