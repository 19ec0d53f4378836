# METADATA
# title: "要機密情報と要保全情報にアクセス制御を設ける"
# description: "情報の格付と取扱制限に応じてアクセス制御を設定できる機能を設け、主体を確実に制限する。機密性2以上又は完全性2の情報のうち、どのアクセス制御の仕組みの対象にも挙がらないものを違反とする。全てを挙げることは kijun の解釈である。"
# custom:
#   id: FNC-005
#   en:
#     title: "Confidential and critical information is under access control"
#     description: "Access control is set according to the classification and handling restrictions of the information, and entities are reliably restricted. Information of confidentiality 2 or higher or integrity 2 that no access control mechanism guards is a violation. That all of it is listed is kijun's reading."
#   severity: high
#   kinds: [System]
#   clauses: ["unified-r7:7.1.2(1)(a)", "unified-r7:7.1.2(1)(b)"]
#   basis: inferred
#   since: 0.1.0
#   message:
#     ja: "情報「{name}」を守るアクセス制御の仕組みがありません"
#     en: "No access control mechanism guards the information \"{name}\""
#   expected:
#     ja: "access_control のいずれかの information に名前がある"
#     en: "its name in information of an item of access_control"
#   remedy:
#     ja: "その情報を守る仕組みを access_control に記録してください"
#     en: "Record the mechanism that guards it in access_control"
package kijun.rules.functions.information_without_access_control

import data.kijun.lib.classification
import data.kijun.lib.systems

applicable if {
	systems.in_service(input)
	count(_guarded) > 0
}

findings contains {"path": ["spec", "information", i], "args": {"name": information.name}} if {
	some i, information in _guarded
	not information.name in _named
}

_guarded[i] := information if {
	some i, information in input.spec.information
	classification.confidential(information.classification)
}

_guarded[i] := information if {
	some i, information in input.spec.information
	classification.critical_integrity(information.classification)
}

_named contains name if {
	some point in input.spec.access_control
	some name in point.information
}
