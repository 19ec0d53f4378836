# METADATA
# title: 情報を保存する国・地域を要件に定める
# description: "要機密情報を取り扱うクラウドサービスのセキュリティ要件には、情報を保存する国・地域を含める。"
# custom:
#   id: CLD-002
#   en:
#     title: "The requirements state the countries or regions where information is stored"
#     description: "The security requirements for a cloud service that handles confidential information include the countries or regions where information is stored."
#   severity: high
#   kinds: [CloudService]
#   clauses: ["unified-r7:4.2.1(2)(b)(ii)"]
#   basis: official
#   since: 0.1.0
#   message:
#     ja: "「{service}」のセキュリティ要件に、情報を保存する国・地域がありません"
#     en: "The security requirements for \"{service}\" do not state the countries or regions where information is stored"
#   expected:
#     ja: "requirements.storage_countries に、情報を保存する国・地域が定められている"
#     en: "`requirements.storage_countries` states the countries or regions where information is stored"
#   remedy:
#     ja: "情報を保存する国・地域を定めて requirements.storage_countries に書く"
#     en: "Decide the countries or regions where information is stored and write it in `requirements.storage_countries`"
package kijun.rules.cloud_service.storage_country_undefined

import data.kijun.lib.cloud_use
import data.kijun.lib.place

findings contains {"path": place.nearest(input, ["spec", "requirements", "storage_countries"]), "args": {"service": input.spec.service}} if {
	count(object.get(input.spec, ["requirements", "storage_countries"], [])) == 0
}

applicable if cloud_use.confidential_use(input.spec, input.as_of)
