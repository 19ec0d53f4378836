# METADATA
# title: 例外措置の審査手続を定める
# description: "例外措置の審査手続が、情報セキュリティ関係規程の一覧にあることを確かめる。"
# custom:
#   id: GOV-029
#   en:
#     title: "There is an examination procedure for exceptions"
#     description: "The list of information security rules contains an examination procedure for exceptions."
#   severity: medium
#   kinds: [Organization]
#   clauses: ["unified-r7:2.2.2(1)(a)"]
#   basis: official
#   since: 0.1.0
#   message:
#     ja: "例外措置の審査手続がありません"
#     en: "There is no examination procedure for exceptions"
#   expected:
#     ja: "rules に kind が exception_procedure の規程がある"
#     en: "rules has an entry of kind exception_procedure"
#   remedy:
#     ja: "定めて、名称、決定の日、見直しの日を rules に記録してください。"
#     en: "Establish it and record its name, decision and review in rules."
package kijun.rules.governance.exception_procedure_missing

import data.kijun.lib.governance
import data.kijun.lib.place

findings contains {"path": place.nearest(input, ["spec", "rules"]), "args": {}} if {
	count(governance.rules_of(input, "exception_procedure")) == 0
}
