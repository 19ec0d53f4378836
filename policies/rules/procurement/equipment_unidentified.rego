# METADATA
# title: 助言を求める候補の機器を特定する
# description: "助言を求める際は、候補の機器の製造者と型番を示す。申合せの本文は未確認で、推定による。"
# custom:
#   id: PRC-010
#   en:
#     title: "Candidate equipment is identified"
#     description: "When seeking advice the maker and model of candidate equipment are given. The text was not seen; inferred."
#   severity: medium
#   kinds: [Procurement]
#   clauses: ["procurement-rules:MOU-5"]
#   basis: inferred
#   since: 0.1.0
#   message:
#     ja: "機器「{name}」の {missing} が記録されていません（推定による規則）"
#     en: "Equipment \"{name}\" has no {missing} (inferred rule)"
#   expected:
#     ja: "採らない機器を除き、maker と model がある"
#     en: "`maker` and `model` for all equipment not rejected"
#   remedy:
#     ja: "製造者と型番を記録する"
#     en: "Record maker and model"
package kijun.rules.procurement.equipment_unidentified

findings contains {"path": ["spec", "equipment", i], "args": {"name": equipment.name, "missing": field}, "key": field} if {
	some i, equipment in input.spec.equipment
	object.get(equipment, "decision", "candidate") != "rejected"
	some field in {"maker", "model"}
	not equipment[field]
}

applicable if {
	count(input.spec.mou.signals) > 0
	count(input.spec.equipment) > 0
}
