# METADATA
# title: 登録の監査対象期間が3か月以上1年以下である
# description: "監査対象期間は3か月以上1年以下とする。"
# custom:
#   id: ISM-021
#   en:
#     title: "The audit period of an entry is three months to one year"
#     description: "The audit target period is at least three months and at most one year."
#   severity: medium
#   kinds: [CloudRegistry]
#   clauses: ["ismap-cc22:2.2.5"]
#   basis: official
#   since: 0.1.0
#   message:
#     ja: "登録 {number} の監査対象期間（{from} から {to}）が3か月以上1年以下ではありません"
#     en: "The audit period of registration {number} ({from} to {to}) is not between three months and one year"
#   expected:
#     ja: "3か月以上1年以下の期間"
#     en: "A period of three months to one year"
#   remedy:
#     ja: "一覧で監査対象期間を確かめて直す"
#     en: "Check the period in the list and correct it"
package kijun.rules.ismap.listed_audit_period

import data.kijun.lib.registry

findings contains {
	"path": ["spec", "services", i, "audit_period"],
	"args": {"number": entry.registration_number, "from": entry.audit_period.from, "to": entry.audit_period.to},
} if {
	some i, entry in input.spec.services
	_out_of_bounds(entry.audit_period)
}

applicable if {
	some entry in input.spec.services
	entry.audit_period
}

_out_of_bounds(period) if registry.shorter_than_three_months(period)

_out_of_bounds(period) if registry.longer_than_one_year(period)
