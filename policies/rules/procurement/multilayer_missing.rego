# METADATA
# title: インターネットに接続するシステムに多重防御を求める
# description: "インターネットに接続する情報システムでは、標的型攻撃等による漏えい・改ざんのリスクを減らす多重防御のセキュリティ要件を定める。"
# custom:
#   id: PRC-015
#   en:
#     title: "Multiple protection for systems on the internet"
#     description: "For a system connected to the internet, requirements for multiple protection against leakage and manipulation by targeted attacks and the like are defined."
#   severity: high
#   kinds: [Procurement]
#   clauses: ["unified-r7:5.2.1(3)(b)"]
#   basis: official
#   since: 0.1.0
#   message:
#     ja: "インターネットに接続するシステムの仕様に、多重防御の要件がありません"
#     en: "The specification of a system on the internet has no requirement for multiple protection"
#   unknown:
#     ja: "情報システムがインターネットに接続するかどうか（internet_connected）が記録されていません"
#     en: "It is not recorded whether the system is connected to the internet (`internet_connected`)"
#   expected:
#     ja: "security_requirements に multilayer の要件の文がある"
#     en: "`security_requirements` holds the wording for multilayer"
#   remedy:
#     ja: "多重防御の要件を定める"
#     en: "Define requirements for multiple protection"
package kijun.rules.procurement.multilayer_missing

import data.kijun.lib.place

findings contains {"path": place.nearest(input, ["spec", "specification", "security_requirements"]), "args": {}} if {
	input.spec.internet_connected == true
	not _required
}

open contains {"path": ["spec"], "args": {}} if not _connection_known

_connection_known if input.spec.internet_connected in {true, false}

applicable if {
	input.spec.information_system == true
	not input.spec.internet_connected == false
}

_required if {
	some requirement in input.spec.specification.security_requirements
	requirement.item == "multilayer"
	requirement.text
}
