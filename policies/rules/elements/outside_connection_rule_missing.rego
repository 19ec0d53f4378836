# METADATA
# title: "外で使った支給端末を機関内通信回線に接続させるときの技術的な措置の運用規程を定める"
# description: "外で使った支給端末を機関内通信回線に接続させるときの技術的な措置の運用規程が element_rules にないか、その文書がリポジトリにないか、申請者と別の者による承認がないか、組織が定める日数の間に決定も見直しもなければ違反とする。接続させないと判断したときは該当しない。"
# custom:
#   id: ELM-103
#   en:
#     title: "There is the operational rule on technical measures for connecting Agency terminals used outside to inside lines"
#     description: "No operational rule on technical measures for connecting Agency terminals used outside to inside lines in element_rules, no such file in the repository, no approval by somebody other than the applicant, or no decision or review within the days the organisation has set is a violation. Not applicable where it was decided not to allow the connection."
#   severity: medium
#   kinds: [Organization]
#   parameters: [rule_review_days]
#   clauses: ["unified-r7:6.1.2(1)(c)"]
#   basis: official
#   since: 0.1.0
#   message:
#     ja: "外で使った支給端末を機関内通信回線に接続させるときの技術的な措置の運用規程の {item} が確かめられません（見直しは組織が定める{limit}日以内）"
#     en: "{item} of the operational rule on technical measures for connecting Agency terminals used outside to inside lines cannot be established (the organisation has set a review within {limit} days)"
#   expected:
#     ja: "element_rules に subject が terminals-outside-connection のものがあり、文書、承認、期間内の見直しがある"
#     en: "element_rules has an entry with subject terminals-outside-connection, with file, approval and review within the period"
#   remedy:
#     ja: "定めて、文書、承認、見直しの日を記録してください"
#     en: "Establish it and record file, approval and review"
package kijun.rules.elements.outside_connection_rule_missing

import data.kijun.lib.elements
import data.kijun.lib.place

applicable if not _prohibited

_prohibited if {
	input.spec.outside_connection.agency_terminals.result == "prohibited"
	input.spec.outside_connection.agency_terminals.decided_on <= input.as_of
}

findings contains {
	"path": place.nearest(input, ["spec", "element_rules"]),
	"args": {"item": "element_rules", "limit": data.kijun.parameters.rule_review_days},
	"key": "element_rules",
} if count(_rules) == 0

findings contains {
	"path": place.nearest(input, ["spec", "element_rules", i, item]),
	"args": {"item": item, "limit": data.kijun.parameters.rule_review_days},
	"key": item,
} if {
	some i, entry in _rules
	some item in elements.document_problems(entry, input.as_of, data.kijun.parameters.rule_review_days)
}

_rules := {i: entry |
	some i, entry in input.spec.element_rules
	entry.subject == "terminals-outside-connection"
}
