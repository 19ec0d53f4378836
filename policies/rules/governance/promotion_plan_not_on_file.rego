# METADATA
# title: 対策推進計画の本文がある
# description: "定めたとされる対策推進計画は、申請者と決定者が別の人で、本文がリポジトリにあることで確かめる。いずれかを欠く当年度又は前年度の計画を違反とする。条項は定めることを求め、記録の形は示さない。"
# custom:
#   id: GOV-107
#   en:
#     title: "The promotion plan is on file"
#     description: "A promotion plan said to be established has an applicant other than its approver and its text in the repository. One of this year or the last without them is a violation. The clause gives no form of record."
#   severity: medium
#   kinds: [Organization]
#   clauses: ["unified-r7:2.1.3(4)(a)"]
#   basis: inferred
#   since: 0.1.0
#   message:
#     ja: "{year}年度の対策推進計画の {field} からは、定められたことを確かめられません"
#     en: "The field {field} of the promotion plan for fiscal {year} does not show that it is established"
#   expected:
#     ja: "基準日以前の approval、approver と別の applicant、リポジトリにある file"
#     en: "an approval not in the future, an applicant other than the approver, a file in the repository"
#   remedy:
#     ja: "決定を記録し、本文をリポジトリに置いて file に記してください。"
#     en: "Record the decision, put the text into the repository and name it in file."
package kijun.rules.governance.promotion_plan_not_on_file

import data.kijun.lib.documents
import data.kijun.lib.governance

findings contains {
	"path": fault.path,
	"args": {"year": plan.fiscal_year, "field": fault.missing},
	"key": fault.missing,
} if {
	some i, plan in input.spec.promotion_plans
	_begun(plan)
	some fault in documents.decision_faults(input, ["spec", "promotion_plans", i])
}

applicable if {
	some plan in input.spec.promotion_plans
	_begun(plan)
}

# The plan of a year to come may still be a draft.
_begun(plan) if {
	governance.recent(plan, input.as_of)
	plan.fiscal_year <= governance.fiscal_year(input.as_of)
}
