# METADATA
# title: 例外措置の審査手続を定める
# description: "例外措置の審査手続が、分野ごとの規程の一覧（subject_rules）にあることを確かめる。"
# custom:
#   id: GOV-029
#   en:
#     title: "There is an examination procedure for exceptions"
#     description: "The list of rules by subject (subject_rules) contains an examination procedure for exceptions."
#   severity: medium
#   kinds: [Organization]
#   clauses: ["unified-r7:2.2.2(1)(a)"]
#   basis: official
#   since: 0.1.0
#   message:
#     ja: "例外措置の審査手続がありません"
#     en: "There is no examination procedure for exceptions"
#   expected:
#     ja: "subject_rules に subject が exception_procedure の記載がある"
#     en: "subject_rules has an entry with subject exception_procedure"
#   remedy:
#     ja: "定めて、規程を rules に、定めた箇所を subject_rules に記録してください。"
#     en: "Establish it, record the rule in rules and the places in subject_rules."
package kijun.rules.governance.exception_procedure_missing

import data.kijun.lib.place
import data.kijun.lib.subject_rules

findings contains {"path": place.nearest(input, ["spec", "subject_rules"]), "args": {}} if {
	count(subject_rules.entries(input, "exception_procedure")) == 0
}
