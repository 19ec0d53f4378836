# METADATA
# title: 高度な対策を要するシステムの要件に助言を受ける
# description: "高度な情報セキュリティ対策を要する情報システムでは、定めた要件について最高情報セキュリティアドバイザー等の助言を求める。"
# custom:
#   id: PRC-017
#   en:
#     title: "Advice on systems that need a high level of measures"
#     description: "For systems that need a high level of measures, the chief information security advisor or the like is asked about the requirements."
#   severity: medium
#   kinds: [Procurement]
#   clauses: ["unified-r7:5.2.1(3)(d)"]
#   basis: official
#   since: 0.1.0
#   message:
#     ja: "高度な対策を要するシステムですが、契約までに最高情報セキュリティアドバイザー等の助言を受けた記録がありません"
#     en: "The system needs a high level of measures, but no advice of the chief advisor or the like by the contract is recorded"
#   unknown:
#     ja: "高度な情報セキュリティ対策を要する情報システムかどうか（high_level_system）が記録されていません"
#     en: "It is not recorded whether the system needs advanced security measures (`high_level_system`)"
#   expected:
#     ja: "advisor_advice.advised_on が契約日以前である"
#     en: "`advisor_advice.advised_on` is not after the contract"
#   remedy:
#     ja: "助言を求め、結果を記録する"
#     en: "Ask for advice and record the result"
package kijun.rules.procurement.no_advisor_advice

import data.kijun.lib.place

findings contains {"path": place.nearest(input, ["spec", "advisor_advice", "advised_on"]), "args": {}} if {
	input.spec.high_level_system == true
	not _advised
}

open contains {"path": ["spec"], "args": {}} if not _level_known

_level_known if input.spec.high_level_system in {true, false}

applicable if {
	input.spec.information_system == true
	not input.spec.high_level_system == false
}

_advised if input.spec.advisor_advice.advised_on <= min({input.as_of, object.get(input.spec, "contracted_on", input.as_of)})
