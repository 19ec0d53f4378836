# METADATA
# title: "台帳に利用する機関のセキュリティ要件を記載している"
# description: "政府共通利用型システムを管理する機関の統括情報セキュリティ責任者は、台帳に利用する機関のセキュリティ要件に係る事項を含める。利用を始めた機関ごとに記載の日を求め、機関が一つも挙がっていなければ違反とする。"
# custom:
#   id: LIF-027
#   en:
#     title: "The ledger holds the user agencies' security requirements"
#     description: "The head information security officer of the administrator agency keeps the user agencies' security requirements in the ledger: the day of the entry for each agency that has started; no agency listed is a violation."
#   severity: medium
#   kinds: [System]
#   clauses: ["unified-r7:5.4.1(2)(a)"]
#   basis: inferred
#   since: 0.2.0
#   message:
#     ja: "台帳に利用する機関のセキュリティ要件を記載した記録がありません（{agency}）"
#     en: "There is no record that the ledger holds the agency's security requirements ({agency})"
#   unknown:
#     ja: "政府共通利用型システムとして管理するか、そのセキュリティ機能を利用するかが記録されていません"
#     en: "Whether the system is run as, or uses, a shared government system is not on record"
#   expected:
#     ja: "利用を始めた各機関の ledger_on が基準日以前であること"
#     en: "ledger_on, not in the future, for each agency that has started"
#   remedy:
#     ja: "台帳に記載し、ledger_on を記録してください。"
#     en: "Enter it in the ledger and record ledger_on."
package kijun.rules.life_cycle.shared_ledger_incomplete

import data.kijun.lib.shared_government

applicable if shared_government.perhaps(input, "operator")

findings contains {"path": lacking.path, "args": {"agency": lacking.agency}} if {
	shared_government.plays(input, "operator")
	some lacking in shared_government.agencies_without(input, "ledger_on")
}

open contains {"path": ["spec"], "args": {}} if not input.spec.shared_government
