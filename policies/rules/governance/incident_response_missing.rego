# METADATA
# title: インシデントの対処手順を定める
# description: "インシデントの対処手順が、情報セキュリティ関係規程の一覧にあることを確かめる。"
# custom:
#   id: GOV-031
#   en:
#     title: "There is a response procedure for incidents"
#     description: "The list of information security rules contains a response procedure for incidents."
#   severity: medium
#   kinds: [Organization]
#   clauses: ["unified-r7:2.2.4(1)(b)", "management-guideline:direction-7(a)"]
#   basis: official
#   since: 0.1.0
#   message:
#     ja: "インシデントの対処手順がありません"
#     en: "There is no response procedure for incidents"
#   expected:
#     ja: "rules に kind が incident_response の規程がある"
#     en: "rules has an entry of kind incident_response"
#   remedy:
#     ja: "定めて、名称、決定の日、見直しの日を rules に記録してください。"
#     en: "Establish it and record its name, decision and review in rules."
package kijun.rules.governance.incident_response_missing

import data.kijun.lib.governance
import data.kijun.lib.place

findings contains {"path": place.nearest(input, ["spec", "rules"]), "args": {}} if {
	count(governance.rules_of(input, "incident_response")) == 0
}
