# METADATA
# title: 雇用の開始・終了と異動時の対策に関する運用規程を定める
# description: "雇用の開始・終了と異動時の対策に関する運用規程が、分野ごとの規程の一覧（subject_rules）にあることを確かめる。"
# custom:
#   id: GOV-028
#   en:
#     title: "There is an operational rule for the start and end of employment and for reassignment"
#     description: "The list of rules by subject (subject_rules) contains an operational rule for the start and end of employment and for reassignment."
#   severity: medium
#   kinds: [Organization]
#   clauses: ["unified-r7:2.1.3(3)(b)"]
#   basis: official
#   since: 0.1.0
#   message:
#     ja: "雇用の開始・終了と異動時の対策に関する運用規程がありません"
#     en: "There is no operational rule for the start and end of employment and for reassignment"
#   expected:
#     ja: "subject_rules に subject が personnel の記載がある"
#     en: "subject_rules has an entry with subject personnel"
#   remedy:
#     ja: "定めて、規程を rules に、定めた箇所を subject_rules に記録してください。"
#     en: "Establish it, record the rule in rules and the places in subject_rules."
package kijun.rules.governance.personnel_rule_missing

import data.kijun.lib.place
import data.kijun.lib.subject_rules

findings contains {"path": place.nearest(input, ["spec", "subject_rules"]), "args": {}} if {
	count(subject_rules.entries(input, "personnel")) == 0
}
