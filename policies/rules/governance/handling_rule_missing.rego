# METADATA
# title: 情報の取扱いに関する運用規程を定める
# description: "情報の取扱いに関する運用規程が、情報セキュリティ関係規程の一覧にあることを確かめる。"
# custom:
#   id: GOV-032
#   en:
#     title: "There is an operational rule on information handling"
#     description: "The list of information security rules contains an operational rule on information handling."
#   severity: medium
#   kinds: [Organization]
#   clauses: ["unified-r7:3.1.1(1)(a)"]
#   basis: official
#   since: 0.1.0
#   message:
#     ja: "情報の取扱いに関する運用規程がありません"
#     en: "There is no operational rule on information handling"
#   expected:
#     ja: "rules に kind が information_handling の規程がある"
#     en: "rules has an entry of kind information_handling"
#   remedy:
#     ja: "定めて、名称、決定の日、見直しの日を rules に記録してください。"
#     en: "Establish it and record its name, decision and review in rules."
package kijun.rules.governance.handling_rule_missing

import data.kijun.lib.governance
import data.kijun.lib.place

findings contains {"path": place.nearest(input, ["spec", "rules"]), "args": {}} if {
	count(governance.rules_of(input, "information_handling")) == 0
}
