# METADATA
# title: "外部電磁的記録媒体の取扱いの実施手順がある"
# description: "統括情報セキュリティ責任者は、USB メモリ等の外部電磁的記録媒体による情報の取扱いの実施手順を定める。手順の決定、申請者と異なる承認者、組織が定める間隔の見直しと本文のファイルを確かめる。定めたと認める条件は kijun による。"
# custom:
#   id: USE-002
#   en:
#     title: "There is a procedure for handling storage media"
#     description: "The head officer establishes operating procedures for handling information on external storage media. Their decision, an approver other than the applicant, a review within the interval the organisation has set and the file with the text are checked. What counts as established is kijun's reading."
#   severity: medium
#   kinds: [Organization]
#   parameters: [rule_review_days]
#   clauses: ["unified-r7:8.1.1(1)(b)"]
#   basis: inferred
#   since: 0.2.0
#   message:
#     ja: "外部電磁的記録媒体の取扱いの実施手順に「{item}」が足りません（見直しの間隔は組織が定める{limit}日）"
#     en: "The procedures for handling storage media: {item} is missing (reviews at most {limit} days apart, as the organisation has set)"
#   expected:
#     ja: "use_rules の media_handling に、決定（approval）、申請者と異なる承認者（approver）、見直し（review）、リポジトリにある本文（file）がそろう"
#     en: "The rule of kind media_handling in use_rules has its decision (approval), an approver other than the applicant, a review, its text (file)"
#   remedy:
#     ja: "手順を定めて use_rules に記録し、本文をリポジトリに置いてください。"
#     en: "Establish the procedure, record it in use_rules and keep its text in the repository."
package kijun.rules.use.media_procedure_missing

import data.kijun.lib.procedures

findings contains {
	"path": problem.path,
	"key": problem.item,
	"args": {"item": problem.item, "limit": data.kijun.parameters.rule_review_days},
} if {
	some problem in procedures.problems(input, "media_handling", set())
}
