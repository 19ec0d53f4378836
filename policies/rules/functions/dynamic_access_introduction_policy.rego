# METADATA
# title: "動的なアクセス制御の対象を特定し導入方針を定める"
# description: "動的なアクセス制御の導入に当たり、対象とするリソースを特定し、導入方針を定める。リソースが挙がっていないか、導入方針が申請者以外の承認を基準日までに得ていないか、組織が定める日数の間に見直されていないか、リポジトリに実在しなければ違反とする。"
# custom:
#   id: FNC-023
#   en:
#     title: "Resources are identified and an introduction policy is established"
#     description: "When dynamic access control is introduced, the resources it covers are identified and an introduction policy is established. No resources, or a policy not approved by somebody other than the applicant by the day, not reviewed within the organisation's number of days or whose file is not in the repository, is a violation."
#   severity: medium
#   kinds: [System]
#   parameters: [rule_review_days]
#   clauses: ["unified-r7:7.3.1(2)(a)"]
#   basis: official
#   since: 0.1.0
#   message:
#     ja: "動的なアクセス制御の対象と導入方針が定められたと確認できません（{fault}。見直しは組織が定める{limit}日以内）"
#     en: "Nothing shows that resources and introduction policy of dynamic access control are established ({fault}; reviews within the {limit} days the organisation has set)"
#   unknown:
#     ja: "動的なアクセス制御を導入しているかが書かれていません"
#     en: "Whether dynamic access control is used is not recorded"
#   expected:
#     ja: "resources が一つ以上あり、introduction_policy に申請者以外による approval、期間内の見直し、実在する file がある"
#     en: "at least one of resources, and introduction_policy with an approval by somebody other than the applicant, a review within the period and an existing file"
#   remedy:
#     ja: "対象のリソースを特定し、導入方針を定めて記録してください"
#     en: "Identify the resources, establish the policy and record it"
package kijun.rules.functions.dynamic_access_introduction_policy

import data.kijun.lib.documents
import data.kijun.lib.dynamic_access
import data.kijun.lib.place
import data.kijun.lib.systems

applicable if {
	systems.in_service(input)
	not dynamic_access.stated_unused(input)
}

open contains {"path": ["spec"], "args": {}} if dynamic_access.unsaid(input)

findings contains {"path": fault.path, "key": fault.missing, "args": {"fault": fault.missing, "limit": data.kijun.parameters.rule_review_days}} if {
	dynamic_access.used(input)
	some fault in documents.faults(input, ["spec", "dynamic_access_control", "introduction_policy"])
}

findings contains {"path": place.nearest(input, _resources), "key": "resources", "args": {"fault": "resources", "limit": limit}} if {
	dynamic_access.used(input)
	limit := data.kijun.parameters.rule_review_days
	object.get(input, _resources, []) == []
}

_resources := ["spec", "dynamic_access_control", "resources"]
