# METADATA
# title: 雇用の開始・終了と異動時の対策に関する運用規程が定められている
# description: "雇用の開始・終了と異動時の対策に関する運用規程は、決定した人と日、別の人である申請者、リポジトリにある本文によって定められたと確かめる。いずれかを欠くものを違反とする。条項は定めることを求め、記録の形は示さない。"
# custom:
#   id: GOV-101
#   en:
#     title: "The operational rule for employment and reassignment is established"
#     description: "That the operational rule for employment and reassignment is established shows in who decided and when, an applicant who is somebody else, and its text in the repository. Lacking any of these is a violation. The clause demands that it be established and gives no form of record."
#   severity: medium
#   kinds: [Organization]
#   clauses: ["unified-r7:2.1.3(3)(b)"]
#   basis: inferred
#   since: 0.1.0
#   message:
#     ja: "雇用の開始・終了と異動時の対策に関する運用規程「{rule}」の {field} からは、定められたことを確かめられません"
#     en: "The field {field} of \"{rule}\" (operational rule for employment and reassignment) does not show that it is established"
#   expected:
#     ja: "基準日以前の approval、approver と別の applicant、リポジトリにある file"
#     en: "an approval not in the future, an applicant other than the approver, a file in the repository"
#   remedy:
#     ja: "決定を記録し、本文をリポジトリに置いて file に記してください。"
#     en: "Record the decision, put the text into the repository and name it in file."
package kijun.rules.governance.personnel_rule_not_established

import data.kijun.lib.governance
import data.kijun.lib.papers
import data.kijun.lib.place

applicable if count(governance.rules_of(input, "personnel")) > 0

findings contains {
	"path": place.nearest(input, array.concat(["spec", "rules", i], field)),
	"args": {"rule": entry.name, "field": concat(".", field)},
	"key": concat(".", field),
} if {
	some i, entry in governance.rules_of(input, "personnel")
	some field in papers.flaws(entry, input.as_of)
}
