# METADATA
# title: "クラウドサービスの利用の運用規程に導入・構築時の対策の基本方針がある"
# description: "クラウドサービスの利用の運用規程に導入・構築時の対策の基本方針を定め、その箇所を示すことを求める。規程の決定と本文は別の規則が確かめる。記録の形は kijun の定めである。"
# custom:
#   id: CLD-074
#   en:
#     title: "Operational rules on using cloud services contain the basic policy for introduction and construction"
#     description: "Operational rules on using cloud services must contain the basic policy for introduction and construction; the entry says where. Another rule looks at the decision on the rules and at their text. This form of record is kijun's."
#   severity: medium
#   kinds: [Organization]
#   clauses: ["unified-r7:4.2.2(1)(a)"]
#   basis: inferred
#   since: 0.2.0
#   message:
#     ja: "クラウドサービスの利用の運用規程に、導入・構築時の対策の基本方針を定めた箇所の記録がありません"
#     en: "Operational rules on using cloud services: the place of the basic policy for introduction and construction is not on record"
#   expected:
#     ja: "subject_rules の cloud_use の記載に、provisions の introduction（導入・構築時の対策の基本方針）とその箇所（place）があること"
#     en: "provisions of the entry cloud_use in subject_rules with introduction (the basic policy for introduction and construction) and its place"
#   remedy:
#     ja: "規程に定め、subject_rules の provisions に事項と箇所を記録してください。"
#     en: "Lay it down in the rules and record item and place in provisions of subject_rules."
package kijun.rules.cloud_service.introduction_policy_missing

import data.kijun.lib.subject_rules

findings contains {"path": problem.path, "args": {}} if {
	some problem in subject_rules.gaps(input, "cloud_use", {"introduction"})
}
