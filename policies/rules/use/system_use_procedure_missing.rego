# METADATA
# title: "情報システムの利用の実施手順がある"
# description: "統括情報セキュリティ責任者は、情報システムを利用する際の情報セキュリティの実施手順を整備する。手順の決定、申請者と異なる承認者、組織が定める間隔の見直しと本文のファイルを確かめる。整備と認める条件は kijun による。"
# custom:
#   id: USE-001
#   en:
#     title: "There are operating procedures for the use of information systems"
#     description: "The head officer maintains operating procedures on security in the use of information systems. Their decision, an approver other than the applicant, a review within the interval the organisation has set and the file with the text are checked. What counts as maintained is kijun's reading."
#   severity: medium
#   kinds: [Organization]
#   parameters: [rule_review_days]
#   clauses: ["unified-r7:8.1.1(1)(a)"]
#   basis: inferred
#   since: 0.2.0
#   message:
#     ja: "情報システムの利用の実施手順に「{item}」が足りません（見直しの間隔は組織が定める{limit}日）"
#     en: "The operating procedures for the use of information systems: {item} is missing (reviews at most {limit} days apart, as the organisation has set)"
#   expected:
#     ja: "use_rules の system_use に、決定（approval）、申請者と異なる承認者（approver）、見直し（review）、リポジトリにある本文（file）がそろう"
#     en: "The rule of kind system_use in use_rules has its decision (approval), an approver other than the applicant, a review, its text (file)"
#   remedy:
#     ja: "実施手順を定めて use_rules に記録し、本文をリポジトリに置いてください。"
#     en: "Establish the procedures, record them in use_rules and keep their text in the repository."
package kijun.rules.use.system_use_procedure_missing

import data.kijun.lib.procedures

findings contains {
	"path": problem.path,
	"key": problem.item,
	"args": {"item": problem.item, "limit": data.kijun.parameters.rule_review_days},
} if {
	some problem in procedures.problems(input, "system_use", set())
}
