# METADATA
# title: 例外措置の審査手続が定められている
# description: "例外措置の審査手続は、最高情報セキュリティ責任者による決定とその日、申請者、リポジトリにある本文によって定められたと確かめる。いずれかを欠くものを違反とする。決定者が申請者でないことは GOV-096、見直しは GOV-039 で見る。条項は定めることを求め、記録の形は示さない。"
# custom:
#   id: GOV-102
#   en:
#     title: "The examination procedure for exceptions is established"
#     description: "That the examination procedure for exceptions is established shows in a decision by the chief information security officer and its day, an applicant, and its text in the repository. Lacking any of these is a violation. GOV-096 looks at who decided, GOV-039 at reviews. The clause demands that it be established and gives no form of record."
#   severity: medium
#   kinds: [Organization]
#   clauses: ["unified-r7:2.2.2(1)(a)"]
#   basis: inferred
#   since: 0.1.0
#   message:
#     ja: "例外措置の審査手続に欠けるものがあります：{missing}"
#     en: "The examination procedure for exceptions lacks: {missing}"
#   expected:
#     ja: "subject_rules に subject: exception_procedure の記載があり、rule の挙げる rules の規程に、最高情報セキュリティ責任者による決定、申請者、リポジトリにある file があること"
#     en: "an entry of subject_rules with subject exception_procedure: its rule in rules, decided on by the chief information security officer on somebody's application, with a file in the repository"
#   remedy:
#     ja: "定めて最高情報セキュリティ責任者の決定を得、規程を rules に、定めた箇所を subject_rules に記録してください（entry＝subject_rules の記載、rule＝rules にその名の規程、approval＝決定、approval.applicant＝申請者、ciso＝最高情報セキュリティ責任者による決定、file＝本文）。"
#     en: "Lay it down, have the chief information security officer decide on it, record the rule in rules and the places in subject_rules (entry: in subject_rules, rule: of that name in rules, approval: the decision, approval.applicant: who applied, ciso: the decision of the chief officer, file: the text)."
package kijun.rules.governance.exception_procedure_not_established

import data.kijun.lib.documents
import data.kijun.lib.governance
import data.kijun.lib.subject_rules

applicable if count(subject_rules.entries(input, "exception_procedure")) > 0

findings contains {
	"path": problem.path,
	"args": {"missing": problem.missing},
	"key": problem.missing,
} if {
	some problem in (subject_rules.unestablished(input, "exception_procedure") | _by_another)
	problem.missing != "head_officer"
}

# The clause has the chief officer establish it: the head officer is not enough.
_by_another := {{"missing": "ciso", "path": ["spec", "rules", i, "approval", "approver"]} |
	some i, entry in subject_rules.rules_of(input, "exception_procedure")
	documents.decided(entry, input.as_of)
	not governance.by_ciso(input, entry.approval)
}
