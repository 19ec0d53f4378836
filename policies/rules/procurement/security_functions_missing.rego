# METADATA
# title: 主体認証・アクセス制御・権限管理・ログ管理・暗号等のセキュリティ機能の要件を仕様に定める
# description: "情報システムのセキュリティ要件には、主体認証・アクセス制御・権限管理・ログ管理・暗号等のセキュリティ機能に関する要件を含める。検討のうえ不要とした場合は理由を書く。"
# custom:
#   id: PRC-014
#   en:
#     title: "The specification has requirements for security functions such as authentication, access control, authority, logs and cryptography"
#     description: "The security requirements of an information system include security functions such as authentication, access control, authority, logs and cryptography. What is found unnecessary needs the reason."
#   severity: high
#   kinds: [Procurement]
#   clauses: ["unified-r7:5.2.1(3)(a)(i)"]
#   basis: official
#   since: 0.1.0
#   message:
#     ja: "調達仕様に {item} の要件も、不要とした理由もありません（authentication は主体認証、access_control はアクセス制御、authority は権限管理、logs はログ、cryptography は暗号）"
#     en: "The specification has neither a requirement for {item} nor a reason why none is needed"
#   unknown:
#     ja: "情報システムの調達かどうか（information_system）が記録されておらず、仕様の要件などを判定できません"
#     en: "It is not recorded whether this procures an information system (`information_system`), so its requirements cannot be judged"
#   expected:
#     ja: "security_requirements の authentication, access_control, authority, logs, cryptography に、要件の文又は不要とした理由がある"
#     en: "`security_requirements` holds the wording or a reason for authentication, access_control, authority, logs, cryptography"
#   remedy:
#     ja: "要件を定めるか、不要とした理由を書く"
#     en: "Write the requirement, or why it is not needed"
package kijun.rules.procurement.security_functions_missing

import data.kijun.lib.place

findings contains {"path": place.nearest(input, ["spec", "specification", "security_requirements"]), "args": {"item": item}, "key": item} if {
	some item in {"authentication", "access_control", "authority", "logs", "cryptography"}
	input.spec.information_system == true
	not item in _answered
}

open contains {"path": ["spec"], "args": {}} if not _kind_known

_kind_known if input.spec.information_system in {true, false}

applicable if not input.spec.information_system == false

_answered contains requirement.item if {
	some requirement in input.spec.specification.security_requirements
	requirement.text
}

_answered contains requirement.item if {
	some requirement in input.spec.specification.security_requirements
	requirement.not_needed_reason
}
