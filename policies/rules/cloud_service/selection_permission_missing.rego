# METADATA
# title: "クラウドサービスの選定の運用規程に許可権限者と利用開始までの手続がある"
# description: "クラウドサービスの選定の運用規程に許可権限者と利用開始までの手続を定め、その箇所を示すことを求める。規程の決定と本文は別の規則が確かめる。記録の形は kijun の定めである。"
# custom:
#   id: CLD-072
#   en:
#     title: "Operational rules on selecting cloud services contain who permits use and the procedure until use starts"
#     description: "Operational rules on selecting cloud services must contain who permits use and the procedure until use starts; the entry says where. Another rule looks at the decision on the rules and at their text. This form of record is kijun's."
#   severity: medium
#   kinds: [Organization]
#   clauses: ["unified-r7:4.2.1(1)(a)(iii)"]
#   basis: inferred
#   since: 0.2.0
#   message:
#     ja: "クラウドサービスの選定の運用規程に、許可権限者と利用開始までの手続を定めた箇所の記録がありません"
#     en: "Operational rules on selecting cloud services: the place of who permits use and the procedure until use starts is not on record"
#   expected:
#     ja: "subject_rules の cloud_selection の記載に、provisions の permission（許可権限者と利用開始までの手続）とその箇所（place）があること"
#     en: "provisions of the entry cloud_selection in subject_rules with permission (who permits use and the procedure until use starts) and its place"
#   remedy:
#     ja: "規程に定め、subject_rules の provisions に事項と箇所を記録してください。"
#     en: "Lay it down in the rules and record item and place in provisions of subject_rules."
package kijun.rules.cloud_service.selection_permission_missing

import data.kijun.lib.subject_rules

findings contains {"path": problem.path, "args": {}} if {
	some problem in subject_rules.gaps(input, "cloud_selection", {"permission"})
}
