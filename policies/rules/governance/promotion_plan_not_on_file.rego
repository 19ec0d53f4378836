# METADATA
# title: 対策推進計画が最高情報セキュリティ責任者の決定で定められ、本文がある
# description: "定めたとされる対策推進計画は、最高情報セキュリティ責任者が決定し、申請者の記録があり、本文がリポジトリにあることで確かめる。いずれかを欠く当年度又は前年度の計画を違反とする。決定者が申請者でないことは GOV-096 で見る。条項は定めることを求め、記録の形は示さない。"
# custom:
#   id: GOV-107
#   en:
#     title: "The promotion plan was decided on by the chief information security officer and is on file"
#     description: "A promotion plan said to be established was decided on by the chief information security officer, and has an applicant and its text in the repository. One of this year or the last without them is a violation. GOV-096 looks at who decided. The clause gives no form of record."
#   severity: medium
#   kinds: [Organization]
#   clauses: ["unified-r7:2.1.3(4)(a)"]
#   basis: inferred
#   since: 0.1.0
#   message:
#     ja: "{year}年度の対策推進計画の {field} からは、定められたことを確かめられません（approval＝決定、approval.applicant＝申請者、ciso＝最高情報セキュリティ責任者による決定、file＝本文）"
#     en: "The field {field} of the promotion plan for fiscal {year} does not show that it is established"
#   expected:
#     ja: "最高情報セキュリティ責任者による基準日以前の決定（approval）、申請者（approval.applicant）、リポジトリにある本文（file）"
#     en: "an approval by the chief information security officer that is not in the future, an applicant, a file in the repository"
#   remedy:
#     ja: "最高情報セキュリティ責任者の決定を得て記録し（ciso＝同責任者による決定）、本文をリポジトリに置いて file に記してください。"
#     en: "Have the chief information security officer decide, record that (ciso: the decision of that officer), put the text into the repository and name it in file."
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
	some fault in (documents.decision_faults(input, ["spec", "promotion_plans", i]) | _by_another(i, plan))
	fault.missing != "approval.approver"
}

_by_another(i, plan) := {{"missing": "ciso", "path": ["spec", "promotion_plans", i, "approval", "approver"]} |
	documents.decided(plan, input.as_of)
	not governance.by_ciso(input, plan.approval)
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
