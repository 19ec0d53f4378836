# METADATA
# title: 要機密情報を取り扱わないサービスに管理者が指名されている
# description: "許可権限者は、利用を許可したサービスごとにクラウドサービス管理者を指名する。"
# custom:
#   id: CLD-039
#   en:
#     title: "An administrator is appointed for use without confidential information"
#     description: "The person who permits use designates a cloud service administrator for each service permitted."
#   severity: high
#   kinds: [CloudService]
#   clauses: ["unified-r7:4.2.3(2)(c)"]
#   basis: official
#   since: 0.1.0
#   message:
#     ja: "{approved_on} に利用を許可した「{service}」に、クラウドサービス管理者が指名されていません"
#     en: "No administrator is appointed for \"{service}\", permitted on {approved_on}"
#   expected:
#     ja: "administrator に氏名がある"
#     en: "`administrator` names a person"
#   remedy:
#     ja: "クラウドサービス管理者を指名して administrator に書く"
#     en: "Appoint an administrator and enter the name"
package kijun.rules.cloud_service.public_no_administrator

import data.kijun.lib.cloud_use

findings contains {
	"path": ["spec"],
	"args": {"service": input.spec.service, "approved_on": input.spec.application.approved_on},
} if {
	not input.spec.administrator
}

applicable if {
	cloud_use.public_information_use(input.spec, input.as_of)
	input.spec.application.approved_on <= input.as_of
}
