# METADATA
# title: "クラウドサービスの利用の運用規程に利用終了時の対策がある"
# description: "クラウドサービスの利用の運用規程に利用終了時の対策を定め、その箇所を示すことを求める。規程の決定と本文は別の規則が確かめる。記録の形は kijun の定めである。"
# custom:
#   id: CLD-076
#   en:
#     title: "Operational rules on using cloud services contain the measures when use ends"
#     description: "Operational rules on using cloud services must contain the measures when use ends; the entry says where. Another rule looks at the decision on the rules and at their text. This form of record is kijun's."
#   severity: medium
#   kinds: [Organization]
#   clauses: ["unified-r7:4.2.2(1)(c)(i)"]
#   basis: inferred
#   since: 0.2.0
#   message:
#     ja: "クラウドサービスの利用の運用規程に、利用終了時の対策を定めた箇所の記録がありません"
#     en: "Operational rules on using cloud services: the place of the measures when use ends is not on record"
#   expected:
#     ja: "subject_rules の cloud_use の記載に、provisions の end（利用終了時の対策）とその箇所（place）があること"
#     en: "provisions of the entry cloud_use in subject_rules with end (the measures when use ends) and its place"
#   remedy:
#     ja: "規程に定め、subject_rules の provisions に事項と箇所を記録してください。"
#     en: "Lay it down in the rules and record item and place in provisions of subject_rules."
package kijun.rules.cloud_service.end_policy_missing

import data.kijun.lib.subject_rules

findings contains {"path": problem.path, "args": {}} if {
	some problem in subject_rules.gaps(input, "cloud_use", {"end"})
}
