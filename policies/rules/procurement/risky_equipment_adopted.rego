# METADATA
# title: 悪意ある機能の懸念を払拭できない機器を採らない
# description: "悪意ある機能の組込みの懸念を払拭できない機器は調達しない（二次資料による）。機器の選定基準（統一基準 4.3.1）にも関わる。"
# custom:
#   id: PRC-011
#   en:
#     title: "No equipment whose risk cannot be ruled out"
#     description: "Equipment in which malicious functions cannot be ruled out is not bought (secondary source); it also touches the selection criteria of section 4.3.1."
#   severity: critical
#   kinds: [Procurement]
#   clauses: ["procurement-rules:MOU-6"]
#   basis: secondary
#   since: 0.1.0
#   message:
#     ja: "懸念を払拭できない機器「{name}」を採用しています"
#     en: "Equipment \"{name}\", whose risk cannot be ruled out, was adopted"
#   unknown:
#     ja: "採用した機器「{name}」について、悪意ある機能の懸念の評価が終わっていません"
#     en: "The assessment of malicious functions is not finished for \"{name}\", which was adopted"
#   expected:
#     ja: "採用した機器の supply_chain_risk が not_ruled_out でない"
#     en: "`supply_chain_risk` of adopted equipment is not not_ruled_out"
#   remedy:
#     ja: "他の機器に改める"
#     en: "Choose other equipment"
package kijun.rules.procurement.risky_equipment_adopted

findings contains {"path": ["spec", "equipment", i, "supply_chain_risk"], "args": {"name": equipment.name}} if {
	some i, equipment in input.spec.equipment
	equipment.decision == "adopted"
	equipment.supply_chain_risk == "not_ruled_out"
}

open contains {"path": ["spec", "equipment", i], "args": {"name": equipment.name}} if {
	some i, equipment in input.spec.equipment
	equipment.decision == "adopted"
	object.get(equipment, "supply_chain_risk", "pending") == "pending"
}

applicable if count(input.spec.equipment) > 0
