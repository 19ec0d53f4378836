# METADATA
# title: 規程と計画を起案者が自ら決定しない
# description: "承認等の申請者と承認する者は同じ人が兼ねてはならない。規程、手順、対策推進計画の決定で、申請者（起案者）と決定者が同じ人であるものを違反とする。申請者の記録がない決定は未確認とする。"
# custom:
#   id: GOV-096
#   en:
#     title: "Rules and plans are not decided by who drafted them"
#     description: "Applicant and approver must not be the same person. A rule, procedure or promotion plan decided by its applicant is a violation; without an applicant it is not known."
#   severity: high
#   kinds: [Organization]
#   clauses: ["unified-r7:2.1.1(8)(a)(i)", "unified-r7:2.1.1(8)(b)"]
#   basis: official
#   since: 0.1.0
#   message:
#     ja: "「{name}」の決定で、起案者「{person}」が自ら決定しています"
#     en: "\"{name}\" was decided by \"{person}\", who applied for it"
#   unknown:
#     ja: "「{name}」の決定に申請者の記録がなく、決定者と別の人か確かめられません"
#     en: "The decision on \"{name}\" records no applicant, so it cannot be told whether it is somebody else"
#   expected:
#     ja: "approval の applicant と approver が別の人である"
#     en: "applicant and approver of approval differ"
#   remedy:
#     ja: "別の人が改めて決定し、記録を改めてください。"
#     en: "Have somebody else decide and correct the record."
package kijun.rules.governance.decision_by_applicant

import data.kijun.lib.governance

findings contains {"path": array.concat(decision.path, ["approver"]), "args": {"name": decision.name, "person": decision.approval.approver}} if {
	some decision in _decisions
	governance.same_person(decision.approval.applicant, decision.approval.approver)
}

open contains {"path": decision.path, "args": {"name": decision.name}} if {
	some decision in _decisions
	not decision.approval.applicant
}

applicable if count(_decisions) > 0

_decisions contains {"path": ["spec", "rules", i, "approval"], "name": entry.name, "approval": entry.approval} if {
	some i, entry in input.spec.rules
}

_decisions contains {"path": ["spec", "promotion_plans", i, "approval"], "name": format_int(plan.fiscal_year, 10), "approval": plan.approval} if {
	some i, plan in input.spec.promotion_plans
}
