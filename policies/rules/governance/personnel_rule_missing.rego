# METADATA
# title: 雇用の開始・終了と異動時の対策に関する運用規程を定める
# description: "雇用の開始・終了と異動時の対策に関する運用規程が、情報セキュリティ関係規程の一覧にあることを確かめる。"
# custom:
#   id: GOV-028
#   en:
#     title: "There is an operational rule for the start and end of employment and for reassignment"
#     description: "The list of information security rules contains an operational rule for the start and end of employment and for reassignment."
#   severity: medium
#   kinds: [Organization]
#   clauses: ["unified-r7:2.1.3(3)(b)"]
#   basis: official
#   since: 0.1.0
#   message:
#     ja: "雇用の開始・終了と異動時の対策に関する運用規程がありません"
#     en: "There is no operational rule for the start and end of employment and for reassignment"
#   expected:
#     ja: "rules に kind が personnel の規程がある"
#     en: "rules has an entry of kind personnel"
#   remedy:
#     ja: "定めて、名称、決定の日、見直しの日を rules に記録してください。"
#     en: "Establish it and record its name, decision and review in rules."
package kijun.rules.governance.personnel_rule_missing

import data.kijun.lib.governance
import data.kijun.lib.place

findings contains {"path": place.nearest(input, ["spec", "rules"]), "args": {}} if {
	count(governance.rules_of(input, "personnel")) == 0
}
