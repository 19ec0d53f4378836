# METADATA
# title: 情報の取扱いに関する運用規程を定める
# description: "情報の取扱いに関する運用規程が、分野ごとの規程の一覧（subject_rules）にあることを確かめる。"
# custom:
#   id: GOV-032
#   en:
#     title: "There is an operational rule on information handling"
#     description: "The list of rules by subject (subject_rules) contains an operational rule on information handling."
#   severity: medium
#   kinds: [Organization]
#   clauses: ["unified-r7:3.1.1(1)(a)"]
#   basis: official
#   since: 0.1.0
#   message:
#     ja: "情報の取扱いに関する運用規程がありません"
#     en: "There is no operational rule on information handling"
#   expected:
#     ja: "subject_rules に subject が information_handling の記載がある"
#     en: "subject_rules has an entry with subject information_handling"
#   remedy:
#     ja: "定めて、規程を rules に、定めた箇所を subject_rules に記録してください。"
#     en: "Establish it, record the rule in rules and the places in subject_rules."
package kijun.rules.governance.handling_rule_missing

import data.kijun.lib.place
import data.kijun.lib.subject_rules

findings contains {"path": place.nearest(input, ["spec", "subject_rules"]), "args": {}} if {
	count(subject_rules.entries(input, "information_handling")) == 0
}
