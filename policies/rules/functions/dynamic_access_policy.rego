# METADATA
# title: "アクセス制御ポリシーを作成する"
# description: "動的なアクセス制御の実装に当たり、リソースの信用情報の変化に応じたアクセス制御ポリシーを作成する。ポリシーが申請者以外の承認を基準日までに得ていないか、リポジトリに実在しないか、変化したときの判断を定めた信用情報が一つもなければ違反とする。"
# custom:
#   id: FNC-024
#   en:
#     title: "An access control policy is prepared"
#     description: "For implementing dynamic access control, an access control policy is prepared that responds to changes in resource credit information. A policy not approved by somebody other than the applicant by the day, not in the repository, or without any credit information whose change leads to a decision is a violation."
#   severity: medium
#   kinds: [System]
#   clauses: ["unified-r7:7.3.1(3)(a)"]
#   basis: official
#   since: 0.1.0
#   message:
#     ja: "動的なアクセス制御のアクセス制御ポリシーが作成されたと確認できません（{fault}）"
#     en: "Nothing shows that the access control policy of dynamic access control is prepared ({fault})"
#   unknown:
#     ja: "動的なアクセス制御を導入しているかが書かれていません"
#     en: "Whether dynamic access control is used is not recorded"
#   expected:
#     ja: "access_policy に申請者以外による approval と実在する file があり、signals が一つ以上ある"
#     en: "access_policy with an approval by somebody other than the applicant and an existing file, and at least one of signals"
#   remedy:
#     ja: "信用情報の変化に応じた判断を定めたポリシーを作成し、承認を得て記録してください"
#     en: "Prepare a policy with decisions on changes of credit information, have it approved and record it"
package kijun.rules.functions.dynamic_access_policy

import data.kijun.lib.documents
import data.kijun.lib.dynamic_access
import data.kijun.lib.place
import data.kijun.lib.systems

applicable if {
	systems.in_service(input)
	not dynamic_access.stated_unused(input)
}

open contains {"path": ["spec"], "args": {}} if dynamic_access.unsaid(input)

# FNC-026 judges its reviews.
findings contains {"path": fault.path, "key": fault.missing, "args": {"fault": fault.missing}} if {
	dynamic_access.used(input)
	some fault in documents.decision_faults(input, ["spec", "dynamic_access_control", "access_policy"])
}

findings contains {"path": place.nearest(input, _signals), "key": "signals", "args": {"fault": "signals"}} if {
	dynamic_access.used(input)
	object.get(input, _signals, []) == []
}

_signals := ["spec", "dynamic_access_control", "signals"]
