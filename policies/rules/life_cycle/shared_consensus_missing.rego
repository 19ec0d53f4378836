# METADATA
# title: "利用する機関と運用管理規程に合意している"
# description: "政府共通利用型システムの運用管理規程について、利用する機関と合意を形成する。利用を始めた機関ごとに合意の日を求め、機関が一つも挙がっていなければ違反とする。"
# custom:
#   id: LIF-026
#   en:
#     title: "The user agencies agree to the rules"
#     description: "Consensus on the rules of the shared system is built with the user agencies: the day of agreement for each that has started; no agency listed is a violation."
#   severity: medium
#   kinds: [System]
#   clauses: ["unified-r7:5.4.1(1)(a)"]
#   basis: inferred
#   since: 0.2.0
#   message:
#     ja: "運用管理規程への合意の記録がありません（{agency}）"
#     en: "There is no record of agreement to the rules ({agency})"
#   unknown:
#     ja: "政府共通利用型システムとして管理するか、そのセキュリティ機能を利用するかが記録されていません"
#     en: "Whether the system is run as, or uses, a shared government system is not on record"
#   expected:
#     ja: "利用を始めた各機関の agreed_on が基準日以前であること"
#     en: "agreed_on, not in the future, for each agency that has started"
#   remedy:
#     ja: "利用する機関の合意を得て、agreed_on を記録してください。"
#     en: "Obtain the agency's agreement and record agreed_on."
package kijun.rules.life_cycle.shared_consensus_missing

import data.kijun.lib.shared_government

applicable if shared_government.perhaps(input, "operator")

findings contains {"path": lacking.path, "args": {"agency": lacking.agency}} if {
	shared_government.plays(input, "operator")
	some lacking in shared_government.agencies_without(input, "agreed_on")
}

open contains {"path": ["spec"], "args": {}} if not input.spec.shared_government
