# METADATA
# title: "クラウドサービスの利用の運用規程に取り扱った情報の廃棄がある"
# description: "クラウドサービスの利用の運用規程に取り扱った情報の廃棄を定め、その箇所を示すことを求める。規程の決定と本文は別の規則が確かめる。記録の形は kijun の定めである。"
# custom:
#   id: CLD-077
#   en:
#     title: "Operational rules on using cloud services contain the disposal of the information handled"
#     description: "Operational rules on using cloud services must contain the disposal of the information handled; the entry says where. Another rule looks at the decision on the rules and at their text. This form of record is kijun's."
#   severity: medium
#   kinds: [Organization]
#   clauses: ["unified-r7:4.2.2(1)(c)(ii)"]
#   basis: inferred
#   since: 0.2.0
#   message:
#     ja: "クラウドサービスの利用の運用規程に、取り扱った情報の廃棄を定めた箇所の記録がありません"
#     en: "Operational rules on using cloud services: the place of the disposal of the information handled is not on record"
#   expected:
#     ja: "subject_rules の cloud_use の記載に、provisions の data_disposal（取り扱った情報の廃棄）とその箇所（place）があること"
#     en: "provisions of the entry cloud_use in subject_rules with data_disposal (the disposal of the information handled) and its place"
#   remedy:
#     ja: "規程に定め、subject_rules の provisions に事項と箇所を記録してください。"
#     en: "Lay it down in the rules and record item and place in provisions of subject_rules."
package kijun.rules.cloud_service.data_disposal_policy_missing

import data.kijun.lib.subject_rules

findings contains {"path": problem.path, "args": {}} if {
	some problem in subject_rules.gaps(input, "cloud_use", {"data_disposal"})
}
