# METADATA
# title: 求めるサービスレベルを要件に定める
# description: "要機密情報を取り扱うクラウドサービスのセキュリティ要件には、求めるサービスレベルを含める。"
# custom:
#   id: CLD-004
#   en:
#     title: "The requirements state the service level required"
#     description: "The security requirements for a cloud service that handles confidential information include the service level required."
#   severity: high
#   kinds: [CloudService]
#   clauses: ["unified-r7:4.2.1(2)(b)(iii)"]
#   basis: official
#   since: 0.1.0
#   message:
#     ja: "「{service}」のセキュリティ要件に、求めるサービスレベルがありません"
#     en: "The security requirements for \"{service}\" do not state the service level required"
#   expected:
#     ja: "requirements.service_level に、求めるサービスレベルが定められている"
#     en: "`requirements.service_level` states the service level required"
#   remedy:
#     ja: "求めるサービスレベルを定めて requirements.service_level に書く"
#     en: "Decide the service level required and write it in `requirements.service_level`"
package kijun.rules.cloud_service.service_level_undefined

import data.kijun.lib.cloud_use
import data.kijun.lib.place

findings contains {"path": place.nearest(input, ["spec", "requirements", "service_level"]), "args": {"service": input.spec.service}} if {
	not input.spec.requirements.service_level
}

applicable if cloud_use.confidential_use(input.spec, input.as_of)
