# METADATA
# title: "業務委託の運用規程に委託判断基準がある"
# description: "業務委託の運用規程に委託判断基準を定め、その箇所を示すことを求める。規程の決定と本文は別の規則が確かめる。記録の形は kijun の定めである。"
# custom:
#   id: OUT-076
#   en:
#     title: "Operational rules on outsourcing contain the criteria for what may be provided and outsourced"
#     description: "Operational rules on outsourcing must contain the criteria for what may be provided and outsourced; the entry says where. Another rule looks at the decision on the rules and at their text. This form of record is kijun's."
#   severity: medium
#   kinds: [Organization]
#   clauses: ["unified-r7:4.1.1(1)(a)(i)"]
#   basis: inferred
#   since: 0.2.0
#   message:
#     ja: "業務委託の運用規程に、委託判断基準を定めた箇所の記録がありません"
#     en: "Operational rules on outsourcing: the place of the criteria for what may be provided and outsourced is not on record"
#   expected:
#     ja: "subject_rules の outsourcing の記載に、provisions の outsourcing_criteria（委託判断基準）とその箇所（place）があること"
#     en: "provisions of the entry outsourcing in subject_rules with outsourcing_criteria (the criteria for what may be provided and outsourced) and its place"
#   remedy:
#     ja: "規程に定め、subject_rules の provisions に事項と箇所を記録してください。"
#     en: "Lay it down in the rules and record item and place in provisions of subject_rules."
package kijun.rules.outsourcing.outsourcing_criteria_missing

import data.kijun.lib.subject_rules

findings contains {"path": problem.path, "args": {}} if {
	some problem in subject_rules.gaps(input, "outsourcing", {"outsourcing_criteria"})
}
