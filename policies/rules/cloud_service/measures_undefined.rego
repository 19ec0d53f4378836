# METADATA
# title: 求める情報セキュリティ対策を要件に定める
# description: "要機密情報を取り扱うクラウドサービスのセキュリティ要件には、求める情報セキュリティ対策を含める。"
# custom:
#   id: CLD-001
#   en:
#     title: "The requirements state the information security measures required"
#     description: "The security requirements for a cloud service that handles confidential information include the information security measures required."
#   severity: high
#   kinds: [CloudService]
#   clauses: ["unified-r7:4.2.1(2)(b)(i)"]
#   basis: official
#   since: 0.1.0
#   message:
#     ja: "「{service}」のセキュリティ要件に、求める情報セキュリティ対策がありません"
#     en: "The security requirements for \"{service}\" do not state the information security measures required"
#   expected:
#     ja: "requirements.measures に、求める情報セキュリティ対策が定められている"
#     en: "`requirements.measures` states the information security measures required"
#   remedy:
#     ja: "求める情報セキュリティ対策を定めて requirements.measures に書く"
#     en: "Decide the information security measures required and write it in `requirements.measures`"
package kijun.rules.cloud_service.measures_undefined

import data.kijun.lib.cloud_use
import data.kijun.lib.place

findings contains {"path": place.nearest(input, ["spec", "requirements", "measures"]), "args": {"service": input.spec.service}} if {
	count(object.get(input.spec, ["requirements", "measures"], [])) == 0
}

applicable if cloud_use.confidential_use(input.spec, input.as_of)
