# METADATA
# title: 申合せの対象となる調達では契約前に助言を求める
# description: "IT調達に係る申合せ（2018-12-10）の対象となる調達では、決定の前に国家サイバー統括室とデジタル庁に助言を求める。申合せの本文は未確認で、推定による。"
# custom:
#   id: PRC-008
#   en:
#     title: "Advice is sought before contracts under the agreement"
#     description: "Procurements under the agreement of 2018-12-10 seek advice from the National Cybersecurity Office and the Digital Agency before deciding. The text was not seen; inferred."
#   severity: high
#   kinds: [Procurement]
#   clauses: ["procurement-rules:MOU-5", "procurement-rules:MOU-2"]
#   basis: inferred
#   since: 0.1.0
#   message:
#     ja: "申合せの対象となる特徴がありますが、契約までに {body} へ助言を求めた記録がありません（推定による規則）"
#     en: "The agreement applies, but no record shows that {body} was asked for advice by the contract (inferred rule)"
#   expected:
#     ja: "consultation に nco と digital_agency への、契約日以前の求めがある"
#     en: "`consultation` shows requests to nco and digital_agency by the contract date"
#   remedy:
#     ja: "助言を求めて記録する"
#     en: "Ask for advice and record it"
package kijun.rules.procurement.mou_without_consultation

import data.kijun.lib.place

findings contains {"path": place.nearest(input, ["spec", "mou", "consultation"]), "args": {"body": body}, "key": body} if {
	some body in {"nco", "digital_agency"}
	not body in _asked
}

applicable if count(input.spec.mou.signals) > 0

_asked contains body if {
	input.spec.mou.consultation.requested_on <= min({input.as_of, object.get(input.spec, "contracted_on", input.as_of)})
	some body in input.spec.mou.consultation.bodies
}
