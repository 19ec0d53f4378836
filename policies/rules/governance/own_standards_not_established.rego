# METADATA
# title: 対策基準が定められている
# description: "対策基準は、最高情報セキュリティ責任者による決定とその日、申請者、リポジトリにある本文によって定められたと確かめる。いずれかを欠くものを違反とする。決定者が申請者でないことは GOV-096 で見る。条項は定めることを求め、記録の形は示さない。"
# custom:
#   id: GOV-100
#   en:
#     title: "The agency's own standards is established"
#     description: "That the agency's own standards is established shows in a decision by the chief information security officer and its day, an applicant, and its text in the repository. Lacking any of these is a violation. GOV-096 looks at who decided. The clause demands that it be established and gives no form of record."
#   severity: high
#   kinds: [Organization]
#   clauses: ["unified-r7:2.1.3(2)(a)"]
#   basis: inferred
#   since: 0.1.0
#   message:
#     ja: "対策基準「{rule}」の {field} からは、定められたことを確かめられません（approval＝決定、approval.applicant＝申請者、ciso＝最高情報セキュリティ責任者による決定、file＝本文）"
#     en: "The field {field} of \"{rule}\" (agency's own standards) does not show that it is established"
#   expected:
#     ja: "最高情報セキュリティ責任者による基準日以前の決定（approval）、申請者（approval.applicant）、リポジトリにある本文（file）"
#     en: "an approval by the chief information security officer that is not in the future, an applicant, a file in the repository"
#   remedy:
#     ja: "最高情報セキュリティ責任者の決定を得て記録し（ciso＝同責任者による決定）、本文をリポジトリに置いて file に記してください。"
#     en: "Have the chief information security officer decide, record that (ciso: the decision of that officer), put the text into the repository and name it in file."
package kijun.rules.governance.own_standards_not_established

import data.kijun.lib.documents
import data.kijun.lib.governance

applicable if count(governance.rules_of(input, "own_standards")) > 0

findings contains {"path": fault.path, "args": {"rule": entry.name, "field": fault.missing}, "key": fault.missing} if {
	some i, entry in governance.rules_of(input, "own_standards")
	some fault in (documents.decision_faults(input, ["spec", "rules", i]) | _by_another(i, entry))
	fault.missing != "approval.approver"
}

_by_another(i, entry) := {{"missing": "ciso", "path": ["spec", "rules", i, "approval", "approver"]} |
	documents.decided(entry, input.as_of)
	not governance.by_ciso(input, entry.approval)
}
