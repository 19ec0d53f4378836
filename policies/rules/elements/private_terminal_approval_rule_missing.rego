# METADATA
# title: "支給外端末の許可等の手続を定める"
# description: "支給外端末の許可等の手続が element_rules にないか、その文書がリポジトリにないか、申請者と別の者による承認がないか、組織が定める日数の間に決定も見直しもなければ違反とする。支給外端末の利用を認めないと決定したときは該当しない。"
# custom:
#   id: ELM-104
#   en:
#     title: "There are procedures for permission to use private terminals"
#     description: "No procedures for permission to use private terminals in element_rules, no such file in the repository, no approval by somebody other than the applicant, or no decision or review within the days the organisation has set is a violation. Not applicable where it was decided not to allow private terminals."
#   severity: medium
#   kinds: [Organization]
#   reads: [TerminalUse]
#   parameters: [rule_review_days]
#   clauses: ["unified-r7:6.1.3(2)(a)"]
#   basis: official
#   since: 0.1.0
#   message:
#     ja: "支給外端末の許可等の手続の {item} が確かめられません（見直しは組織が定める{limit}日以内）"
#     en: "{item} of the procedures for permission to use private terminals cannot be established (the organisation has set a review within {limit} days)"
#   expected:
#     ja: "element_rules に subject が private-terminals-approval のものがあり、文書、承認、期間内の見直しがある"
#     en: "element_rules has an entry with subject private-terminals-approval, with file, approval and review within the period"
#   remedy:
#     ja: "定めて、文書、承認、見直しの日を記録してください"
#     en: "Establish it and record file, approval and review"
package kijun.rules.elements.private_terminal_approval_rule_missing

import data.kijun.lib.elements
import data.kijun.lib.place

applicable if not _unused

# Every decision in force prohibits private terminals, and there is one.
_unused if _decisions == {"prohibited"}

_decisions contains decision.result if {
	some _, use in data.kijun.workspace.TerminalUse
	decision := use.spec.private_terminals.decision
	decision.decided_on <= input.as_of
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
	entry.subject == "private-terminals-approval"
}
