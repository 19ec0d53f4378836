# METADATA
# title: "許可した要機密情報を取り扱わないサービスを記録している"
# description: "許可権限者は、利用を承認した要機密情報を取り扱わないクラウドサービスを記録する。許可の日以後に、許可したサービスとして記録した日を求める。"
# custom:
#   id: CLD-048
#   en:
#     title: "A permitted service without confidential information is recorded"
#     description: "The person who permits use records each approved cloud service without confidential information: the day it was entered as permitted, not before the permission, is required."
#   severity: medium
#   kinds: [CloudService]
#   clauses: ["unified-r7:4.2.3(2)(c)"]
#   basis: official
#   since: 0.2.0
#   message:
#     ja: "{approved_on}に許可したクラウドサービスを、許可したサービスとして記録した日がありません"
#     en: "There is no day on which the cloud service permitted on {approved_on} was recorded as permitted"
#   expected:
#     ja: "application.registered_on が許可の日以後であること"
#     en: "application.registered_on, not before the permission"
#   remedy:
#     ja: "許可したクラウドサービスの一覧に記録し、application.registered_on を書いてください。"
#     en: "Enter it among the permitted cloud services and give application.registered_on."
package kijun.rules.cloud_service.public_approval_not_recorded

import data.kijun.lib.cloud_use
import data.kijun.lib.place
import data.kijun.lib.records

applicable if {
	cloud_use.public_information_use(input.spec, input.as_of)
	input.spec.application.approved_on <= input.as_of
}

findings contains {
	"path": place.nearest(input, ["spec", "application", "registered_on"]),
	"args": {"approved_on": input.spec.application.approved_on},
} if {
	not records.done_between(input.spec.application, "registered_on", input.spec.application.approved_on, input.as_of)
}
