# METADATA
# title: "媒体の区域外への持出しの許可手続がある"
# description: "統括情報セキュリティ責任者は、機密性3情報、要保全情報又は要安定情報を記録した外部電磁的記録媒体を区域外に持ち出す際の許可手続を定める。手続がその三つを対象とし、決定、申請者と異なる承認者、組織が定める間隔の見直しと本文のファイルがあることを確かめる。定めたと認める条件は kijun による。"
# custom:
#   id: USE-003
#   en:
#     title: "There is a procedure to permit taking media out"
#     description: "The head officer establishes an approval procedure for taking out media with class-3, critical or vital information. That it covers the three, its decision, an approver other than the applicant, a review within the interval the organisation has set and the file are checked. What counts as established is kijun's reading."
#   severity: medium
#   kinds: [Organization]
#   parameters: [rule_review_days]
#   clauses: ["unified-r7:8.1.1(1)(c)"]
#   basis: inferred
#   since: 0.2.0
#   message:
#     ja: "媒体の持出しの許可手続に「{item}」が足りません（見直しの間隔は組織が定める{limit}日）"
#     en: "The procedure to permit taking media out: {item} is missing (reviews at most {limit} days apart, as the organisation has set)"
#   expected:
#     ja: "use_rules の media_takeout に、決定（approval）、申請者と異なる承認者（approver）、見直し（review）、リポジトリにある本文（file）、covers の class3、critical、vitalがそろう"
#     en: "The rule of kind media_takeout in use_rules has its decision (approval), an approver other than the applicant, a review, its text (file) and covers class3, critical, vital"
#   remedy:
#     ja: "手続を定めて use_rules に記録し、本文をリポジトリに置いてください。"
#     en: "Establish the procedure, record it in use_rules and keep its text in the repository."
package kijun.rules.use.media_takeout_procedure_missing

import data.kijun.lib.procedures

findings contains {
	"path": problem.path,
	"key": problem.item,
	"args": {"item": problem.item, "limit": data.kijun.parameters.rule_review_days},
} if {
	some problem in procedures.problems(input, "media_takeout", {"class3", "critical", "vital"})
}
