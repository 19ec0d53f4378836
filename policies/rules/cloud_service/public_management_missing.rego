# METADATA
# title: "要機密情報を取り扱わないクラウドサービスの運用規程に管理者の指名と利用状況の管理がある"
# description: "要機密情報を取り扱わないクラウドサービスの運用規程に管理者の指名と利用状況の管理を定め、その箇所を示すことを求める。規程の決定と本文は別の規則が確かめる。記録の形は kijun の定めである。"
# custom:
#   id: CLD-081
#   en:
#     title: "Operational rules on cloud services without confidential information contain the designation of administrators and the management of use"
#     description: "Operational rules on cloud services without confidential information must contain the designation of administrators and the management of use; the entry says where. Another rule looks at the decision on the rules and at their text. This form of record is kijun's."
#   severity: medium
#   kinds: [Organization]
#   clauses: ["unified-r7:4.2.3(1)(a)(iii)"]
#   basis: inferred
#   since: 0.2.0
#   message:
#     ja: "要機密情報を取り扱わないクラウドサービスの運用規程に、管理者の指名と利用状況の管理を定めた箇所の記録がありません"
#     en: "Operational rules on cloud services without confidential information: the place of the designation of administrators and the management of use is not on record"
#   expected:
#     ja: "subject_rules の public_cloud の記載に、provisions の management（管理者の指名と利用状況の管理）とその箇所（place）があること"
#     en: "provisions of the entry public_cloud in subject_rules with management (the designation of administrators and the management of use) and its place"
#   remedy:
#     ja: "規程に定め、subject_rules の provisions に事項と箇所を記録してください。"
#     en: "Lay it down in the rules and record item and place in provisions of subject_rules."
package kijun.rules.cloud_service.public_management_missing

import data.kijun.lib.subject_rules

findings contains {"path": problem.path, "args": {}} if {
	some problem in subject_rules.gaps(input, "public_cloud", {"management"})
}
