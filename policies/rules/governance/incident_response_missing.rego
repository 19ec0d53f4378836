# METADATA
# title: インシデントの対処手順を定める
# description: "インシデントの対処手順が、分野ごとの規程の一覧（subject_rules）にあることを確かめる。"
# custom:
#   id: GOV-031
#   en:
#     title: "There is a response procedure for incidents"
#     description: "The list of rules by subject (subject_rules) contains a response procedure for incidents."
#   severity: medium
#   kinds: [Organization]
#   clauses: ["unified-r7:2.2.4(1)(b)", "management-guideline:direction-7(a)"]
#   basis: official
#   since: 0.1.0
#   message:
#     ja: "インシデントの対処手順がありません"
#     en: "There is no response procedure for incidents"
#   expected:
#     ja: "subject_rules に subject が incident_response の記載がある"
#     en: "subject_rules has an entry with subject incident_response"
#   remedy:
#     ja: "定めて、規程を rules に、定めた箇所を subject_rules に記録してください。"
#     en: "Establish it, record the rule in rules and the places in subject_rules."
package kijun.rules.governance.incident_response_missing

import data.kijun.lib.place
import data.kijun.lib.subject_rules

findings contains {"path": place.nearest(input, ["spec", "subject_rules"]), "args": {}} if {
	count(subject_rules.entries(input, "incident_response")) == 0
}
