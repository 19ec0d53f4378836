# METADATA
# title: "基本方針の運用規程に従って利用の内容を確認している"
# description: "クラウドサービス管理者は、業務要件と情報の格付に基づき、基本方針の運用規程に従って利用の内容を確認する。利用開始までの確認の日、確認者、従った規程を求める。規程は組織の rules で決定されているものでなければならない。"
# custom:
#   id: CLD-049
#   en:
#     title: "Details of use are confirmed under the basic policy"
#     description: "The cloud service administrator confirms the details of use under the rules with the basic policy: the day by the start of use, who confirmed, and the rules followed, which must be decided on in the organisation's rules."
#   severity: medium
#   kinds: [CloudService]
#   reads: [Organization]
#   clauses: ["unified-r7:4.2.2(2)(a)"]
#   basis: inferred
#   since: 0.2.0
#   message:
#     ja: "利用の内容の確認に欠けるものがあります：{missing}"
#     en: "The confirmation of the details of use lacks: {missing}"
#   expected:
#     ja: "use_plan に、利用開始までの confirmed_on、confirmed_by と、組織の rules にある policy があること"
#     en: "use_plan with confirmed_on by the start of use, confirmed_by and a policy among the organisation's rules"
#   remedy:
#     ja: "基本方針の運用規程に従って利用の内容を確認し、use_plan に記録してください。"
#     en: "Confirm the details of use under the rules and record it in use_plan."
package kijun.rules.cloud_service.details_not_confirmed

import data.kijun.lib.cloud_use
import data.kijun.lib.documents
import data.kijun.lib.place

applicable if {
	cloud_use.confidential_use(input.spec, input.as_of)
	cloud_use.started(input.spec, input.as_of)
}

findings contains {
	"path": place.nearest(input, ["spec", "use_plan"]),
	"args": {"missing": missing},
	"key": missing,
} if {
	some missing in ({"confirmed_on", "confirmed_by", "policy"} - _kept)
}

_kept contains "confirmed_on" if input.spec.use_plan.confirmed_on <= input.spec.started_on

_kept contains "confirmed_by" if input.spec.use_plan.confirmed_by

_kept contains "policy" if {
	some _, organization in data.kijun.workspace.Organization
	some rule in organization.spec.rules
	rule.name == input.spec.use_plan.policy
	documents.decided(rule, input.as_of)
}
