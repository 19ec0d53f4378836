# METADATA
# title: 対策基準を定める
# description: "対策基準が、情報セキュリティ関係規程の一覧にあることを確かめる。"
# custom:
#   id: GOV-027
#   en:
#     title: "There is the agency's own standards"
#     description: "The list of information security rules contains the agency's own standards."
#   severity: medium
#   kinds: [Organization]
#   clauses: ["unified-r7:2.1.3(2)(a)"]
#   basis: official
#   since: 0.1.0
#   message:
#     ja: "対策基準がありません"
#     en: "There is no the agency's own standards"
#   expected:
#     ja: "rules に kind が own_standards の規程がある"
#     en: "rules has an entry of kind own_standards"
#   remedy:
#     ja: "定めて、名称、決定の日、見直しの日を rules に記録してください。"
#     en: "Establish it and record its name, decision and review in rules."
package kijun.rules.governance.own_standards_missing

import data.kijun.lib.governance
import data.kijun.lib.place

findings contains {"path": place.nearest(input, ["spec", "rules"]), "args": {}} if {
	count(governance.rules_of(input, "own_standards")) == 0
}
