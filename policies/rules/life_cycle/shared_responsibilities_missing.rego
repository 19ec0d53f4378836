# METADATA
# title: "政府共通利用型システムの運用管理規程に責任分界がある"
# description: "政府共通利用型システムの運用管理規程に責任分界を定め、その箇所を示すことを求める。規程の承認と本文は LIF-025 が確かめる。記録の形は kijun の定めである。"
# custom:
#   id: LIF-068
#   en:
#     title: "The rules of the shared system contain the demarcation of responsibilities"
#     description: "The operation and management rules of the shared government system must contain the demarcation of responsibilities; the entry says where. LIF-025 looks at approval and text. This form of record is kijun's."
#   severity: medium
#   kinds: [System]
#   clauses: ["unified-r7:5.4.1(1)(a)(i)"]
#   basis: inferred
#   since: 0.2.0
#   message:
#     ja: "政府共通利用型システムの運用管理規程に、責任分界を定めた箇所の記録がありません"
#     en: "The rules of the shared government system: the place of the demarcation of responsibilities is not on record"
#   unknown:
#     ja: "政府共通利用型システムとして管理するか、そのセキュリティ機能を利用するかが記録されていません"
#     en: "Whether the system is run as, or uses, a shared government system is not on record"
#   expected:
#     ja: "shared_government.rules.provisions に responsibilities（責任分界）とその箇所（place）があること"
#     en: "responsibilities (the demarcation of responsibilities) with its place in shared_government.rules.provisions"
#   remedy:
#     ja: "運用管理規程に定め、provisions に事項と箇所を記録してください。"
#     en: "Lay it down in the rules and record item and place in provisions."
package kijun.rules.life_cycle.shared_responsibilities_missing

import data.kijun.lib.place
import data.kijun.lib.shared_government

applicable if shared_government.perhaps(input, "operator")

findings contains {"path": place.nearest(input, ["spec", "shared_government", "rules", "provisions"]), "args": {}} if {
	shared_government.plays(input, "operator")
	not _laid_down
}

_laid_down if {
	some provision in input.spec.shared_government.rules.provisions
	provision.item == "responsibilities"
	provision.place
}

open contains {"path": ["spec"], "args": {}} if not input.spec.shared_government
