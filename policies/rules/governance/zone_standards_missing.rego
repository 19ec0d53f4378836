# METADATA
# title: 要管理対策区域の対策の基準を定める
# description: "要管理対策区域の対策の基準が、情報セキュリティ関係規程の一覧にあることを確かめる。"
# custom:
#   id: GOV-033
#   en:
#     title: "There is a rule with the standards for areas requiring control measures"
#     description: "The list of information security rules contains a rule with the standards for areas requiring control measures."
#   severity: medium
#   kinds: [Organization]
#   clauses: ["unified-r7:3.2.1(1)(b)"]
#   basis: official
#   since: 0.1.0
#   message:
#     ja: "要管理対策区域の対策の基準がありません"
#     en: "There is no rule with the standards for areas requiring control measures"
#   expected:
#     ja: "rules に kind が zone_standards の規程がある"
#     en: "rules has an entry of kind zone_standards"
#   remedy:
#     ja: "定めて、名称、決定の日、見直しの日を rules に記録してください。"
#     en: "Establish it and record its name, decision and review in rules."
package kijun.rules.governance.zone_standards_missing

import data.kijun.lib.governance
import data.kijun.lib.place

findings contains {"path": place.nearest(input, ["spec", "rules"]), "args": {}} if {
	count(governance.rules_of(input, "zone_standards")) == 0
}
