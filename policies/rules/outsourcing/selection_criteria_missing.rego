# METADATA
# title: "業務委託の運用規程に委託先の選定基準と選定手続がある"
# description: "業務委託の運用規程に委託先の選定基準と選定手続を定め、その箇所を示すことを求める。規程の決定と本文は別の規則が確かめる。記録の形は kijun の定めである。"
# custom:
#   id: OUT-077
#   en:
#     title: "Operational rules on outsourcing contain the criteria and procedure for selecting suppliers"
#     description: "Operational rules on outsourcing must contain the criteria and procedure for selecting suppliers; the entry says where. Another rule looks at the decision on the rules and at their text. This form of record is kijun's."
#   severity: medium
#   kinds: [Organization]
#   clauses: ["unified-r7:4.1.1(1)(a)(ii)"]
#   basis: inferred
#   since: 0.2.0
#   message:
#     ja: "業務委託の運用規程に、委託先の選定基準と選定手続を定めた箇所の記録がありません"
#     en: "Operational rules on outsourcing: the place of the criteria and procedure for selecting suppliers is not on record"
#   expected:
#     ja: "subject_rules の outsourcing の記載に、provisions の selection_criteria（委託先の選定基準と選定手続）とその箇所（place）があること"
#     en: "provisions of the entry outsourcing in subject_rules with selection_criteria (the criteria and procedure for selecting suppliers) and its place"
#   remedy:
#     ja: "規程に定め、subject_rules の provisions に事項と箇所を記録してください。"
#     en: "Lay it down in the rules and record item and place in provisions of subject_rules."
package kijun.rules.outsourcing.selection_criteria_missing

import data.kijun.lib.subject_rules

findings contains {"path": problem.path, "args": {}} if {
	some problem in subject_rules.gaps(input, "outsourcing", {"selection_criteria"})
}
