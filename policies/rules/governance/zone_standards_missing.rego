# METADATA
# title: 要管理対策区域の対策の基準を定める
# description: "要管理対策区域の対策の基準が、分野ごとの規程の一覧（subject_rules）にあることを確かめる。"
# custom:
#   id: GOV-033
#   en:
#     title: "There is a rule with the standards for areas requiring control measures"
#     description: "The list of rules by subject (subject_rules) contains a rule with the standards for areas requiring control measures."
#   severity: medium
#   kinds: [Organization]
#   clauses: ["unified-r7:3.2.1(1)(b)"]
#   basis: official
#   since: 0.1.0
#   message:
#     ja: "要管理対策区域の対策の基準がありません"
#     en: "There is no rule with the standards for areas requiring control measures"
#   expected:
#     ja: "subject_rules に subject が zone_standards の記載がある"
#     en: "subject_rules has an entry with subject zone_standards"
#   remedy:
#     ja: "定めて、規程を rules に、定めた箇所を subject_rules に記録してください。"
#     en: "Establish it, record the rule in rules and the places in subject_rules."
package kijun.rules.governance.zone_standards_missing

import data.kijun.lib.place
import data.kijun.lib.subject_rules

findings contains {"path": place.nearest(input, ["spec", "subject_rules"]), "args": {}} if {
	count(subject_rules.entries(input, "zone_standards")) == 0
}
