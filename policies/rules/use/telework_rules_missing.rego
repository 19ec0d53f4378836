# METADATA
# title: "テレワークの運用規程がある"
# description: "統括情報セキュリティ責任者は、テレワークの情報セキュリティ対策の運用規程を整備し、原則として機関等支給端末によることを定める。規程がこれを定め、決定、申請者と異なる承認者、組織が定める間隔の見直しと本文のファイルがあることを確かめる。テレワークを行わないときも、行わないことを定めた規程を求める。整備と認める条件は kijun による。"
# custom:
#   id: USE-004
#   en:
#     title: "There are operational rules on teleworking"
#     description: "The head officer establishes operational rules on teleworking which provide that agency-furnished terminals are used in principle. That they say so, their decision, an approver other than the applicant, a review within the interval the organisation has set and the file are checked; where nobody teleworks, a rule that says so is asked for. What counts as established is kijun's reading."
#   severity: medium
#   kinds: [Organization]
#   parameters: [rule_review_days]
#   clauses: ["unified-r7:8.1.3(1)(a)"]
#   basis: inferred
#   since: 0.2.0
#   message:
#     ja: "テレワークの運用規程に「{item}」が足りません（見直しの間隔は組織が定める{limit}日）"
#     en: "The operational rules on teleworking: {item} is missing (reviews at most {limit} days apart, as the organisation has set)"
#   expected:
#     ja: "use_rules の telework に、決定（approval）、申請者と異なる承認者（approver）、見直し（review）、リポジトリにある本文（file）、covers の agency_terminalsがそろう"
#     en: "The rule of kind telework in use_rules has its decision (approval), an approver other than the applicant, a review, its text (file) and covers agency_terminals"
#   remedy:
#     ja: "規程を定めて use_rules に記録し、本文をリポジトリに置いてください。"
#     en: "Establish the rules, record them in use_rules and keep their text in the repository."
package kijun.rules.use.telework_rules_missing

import data.kijun.lib.procedures

findings contains {
	"path": problem.path,
	"key": problem.item,
	"args": {"item": problem.item, "limit": data.kijun.parameters.rule_review_days},
} if {
	some problem in procedures.problems(input, "telework", {"agency_terminals"})
}
