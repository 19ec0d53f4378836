# METADATA
# title: 選定基準とセキュリティ要件を調達仕様に含める
# description: "要機密情報を取り扱うクラウドサービスを調達するときは、提供者の選定基準・選定条件と、選定時に定めたセキュリティ要件を調達仕様に含める。"
# custom:
#   id: CLD-013
#   en:
#     title: "Criteria and security requirements are in the specification"
#     description: "A specification for a cloud service that handles confidential information includes the criteria and terms for selecting the provider and the security requirements."
#   severity: high
#   kinds: [CloudService]
#   clauses: ["unified-r7:4.2.1(3)(a)"]
#   basis: official
#   since: 0.1.0
#   message:
#     ja: "調達仕様に {item} が含まれていません"
#     en: "The specification does not include {item}"
#   unknown:
#     ja: "利用を始めた「{service}」の調達の記録が無く、調達仕様の内容を確かめられません"
#     en: "There is no record of the procurement of \"{service}\", which is in use, so its specification cannot be judged"
#   expected:
#     ja: "procurement.specification に provider_criteria と security_requirements がある"
#     en: "`procurement.specification` holds provider_criteria and security_requirements"
#   remedy:
#     ja: "調達仕様に加え、記録を改める。契約済みであれば変更契約等を検討する"
#     en: "Add it to the specification; when already contracted consider an amendment"
package kijun.rules.cloud_service.specification_incomplete

import data.kijun.lib.cloud_use
import data.kijun.lib.place

findings contains {"path": place.nearest(input, ["spec", "procurement", "specification"]), "args": {"item": item}, "key": item} if {
	some item in {"provider_criteria", "security_requirements"}
	not item in object.get(input.spec.procurement, "specification", [])
}

open contains {"path": ["spec"], "args": {"service": input.spec.service}} if not input.spec.procurement

applicable if {
	cloud_use.confidential_use(input.spec, input.as_of)
	input.spec.procurement
}

applicable if {
	cloud_use.confidential_use(input.spec, input.as_of)
	cloud_use.started(input.spec, input.as_of)
}
