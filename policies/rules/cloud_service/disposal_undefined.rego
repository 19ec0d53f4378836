# METADATA
# title: 情報の廃棄の方法を要件に定める
# description: "要機密情報を取り扱うクラウドサービスのセキュリティ要件には、情報の廃棄の方法を含める。"
# custom:
#   id: CLD-003
#   en:
#     title: "The requirements state the method of disposal"
#     description: "The security requirements for a cloud service that handles confidential information include the method of disposal."
#   severity: high
#   kinds: [CloudService]
#   clauses: ["unified-r7:4.2.1(2)(b)(ii)"]
#   basis: official
#   since: 0.1.0
#   message:
#     ja: "「{service}」のセキュリティ要件に、情報の廃棄の方法がありません"
#     en: "The security requirements for \"{service}\" do not state the method of disposal"
#   expected:
#     ja: "requirements.disposal に、情報の廃棄の方法が定められている"
#     en: "`requirements.disposal` states the method of disposal"
#   remedy:
#     ja: "情報の廃棄の方法を定めて requirements.disposal に書く"
#     en: "Decide the method of disposal and write it in `requirements.disposal`"
package kijun.rules.cloud_service.disposal_undefined

import data.kijun.lib.cloud_use
import data.kijun.lib.place

findings contains {"path": place.nearest(input, ["spec", "requirements", "disposal"]), "args": {"service": input.spec.service}} if {
	not input.spec.requirements.disposal
}

applicable if cloud_use.confidential_use(input.spec, input.as_of)
