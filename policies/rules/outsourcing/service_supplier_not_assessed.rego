# METADATA
# title: "業務委託サービスの委託先の信頼性を客観的に評価している"
# description: "委託先の信頼性を総合的かつ客観的に評価し判断した記録を求める。評価は選定の日までに行い、評価者と結論を記す。根拠が委託先の説明だけであれば客観的とはみない。"
# custom:
#   id: OUT-055
#   en:
#     title: "The reliability of the outsourced service's supplier is assessed objectively"
#     description: "A record is required of the comprehensive and objective assessment of the supplier's reliability: made by the day of the selection, with who assessed and the conclusion. Grounds that are the supplier's own statements alone are not objective."
#   severity: medium
#   kinds: [Contract]
#   clauses: ["unified-r7:4.1.2(4)(c)"]
#   basis: inferred
#   since: 0.2.0
#   message:
#     ja: "委託先の信頼性の評価に欠けるものがあります：{missing}"
#     en: "The assessment of the supplier's reliability lacks: {missing}"
#   expected:
#     ja: "service_use.assessment に、選定の日までの assessed_on、assessed_by、conclusion と、supplier_statement のほかの根拠（sources）があること"
#     en: "service_use.assessment with assessed_on by the selection, assessed_by, conclusion and a source other than supplier_statement"
#   remedy:
#     ja: "第三者の資料や実績も根拠にして信頼性を評価し、service_use.assessment に記録してください。"
#     en: "Assess the reliability on third-party material or experience too and record it in service_use.assessment."
package kijun.rules.outsourcing.service_supplier_not_assessed

import data.kijun.lib.outsourced_service
import data.kijun.lib.place

applicable if outsourced_service.judged(input, input.as_of)

findings contains {
	"path": place.nearest(input, ["spec", "service_use", "assessment"]),
	"args": {"missing": missing},
	"key": missing,
} if {
	some missing in ({"assessed_on", "assessed_by", "conclusion", "sources"} - _kept)
}

_kept contains "assessed_on" if {
	input.spec.service_use.assessment.assessed_on <= min({input.spec.selection.selected_on, input.as_of})
}

_kept contains field if {
	some field in ["assessed_by", "conclusion"]
	input.spec.service_use.assessment[field]
}

_kept contains "sources" if {
	some source in input.spec.service_use.assessment.sources
	source != "supplier_statement"
}
