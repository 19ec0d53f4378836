# METADATA
# title: 対策基準が定められている
# description: "対策基準は、決定した人と日、別の人である申請者、リポジトリにある本文によって定められたと確かめる。いずれかを欠くものを違反とする。条項は定めることを求め、記録の形は示さない。"
# custom:
#   id: GOV-100
#   en:
#     title: "The agency's own standards is established"
#     description: "That the agency's own standards is established shows in who decided and when, an applicant who is somebody else, and its text in the repository. Lacking any of these is a violation. The clause demands that it be established and gives no form of record."
#   severity: high
#   kinds: [Organization]
#   clauses: ["unified-r7:2.1.3(2)(a)"]
#   basis: inferred
#   since: 0.1.0
#   message:
#     ja: "対策基準「{rule}」の {field} からは、定められたことを確かめられません"
#     en: "The field {field} of \"{rule}\" (agency's own standards) does not show that it is established"
#   expected:
#     ja: "基準日以前の approval、approver と別の applicant、リポジトリにある file"
#     en: "an approval not in the future, an applicant other than the approver, a file in the repository"
#   remedy:
#     ja: "決定を記録し、本文をリポジトリに置いて file に記してください。"
#     en: "Record the decision, put the text into the repository and name it in file."
package kijun.rules.governance.own_standards_not_established

import data.kijun.lib.documents
import data.kijun.lib.governance

applicable if count(governance.rules_of(input, "own_standards")) > 0

findings contains {"path": fault.path, "args": {"rule": entry.name, "field": fault.missing}, "key": fault.missing} if {
	some i, entry in governance.rules_of(input, "own_standards")
	some fault in documents.decision_faults(input, ["spec", "rules", i])
}
