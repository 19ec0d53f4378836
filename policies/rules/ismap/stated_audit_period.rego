# METADATA
# title: 言明の監査対象期間が3か月以上1年以下である
# description: "監査対象期間は3か月以上1年以下とする。"
# custom:
#   id: ISM-039
#   en:
#     title: "The stated audit period is three months to one year"
#     description: "The audit target period is at least three months and at most one year."
#   severity: high
#   kinds: [ControlStatement]
#   clauses: ["ismap-cc22:2.2.5"]
#   basis: official
#   since: 0.1.0
#   message:
#     ja: "監査対象期間（{from} から {to}）が3か月以上1年以下ではありません"
#     en: "The audit period ({from} to {to}) is not between three months and one year"
#   expected:
#     ja: "3か月以上1年以下の期間"
#     en: "A period of three months to one year"
#   remedy:
#     ja: "監査対象期間を確かめて直す"
#     en: "Check and correct the period"
package kijun.rules.ismap.stated_audit_period

import data.kijun.lib.registry

findings contains {
	"path": ["spec", "audit_period"],
	"args": {"from": input.spec.audit_period.from, "to": input.spec.audit_period.to},
} if {
	_out_of_bounds
}

_out_of_bounds if registry.shorter_than_three_months(input.spec.audit_period)

_out_of_bounds if registry.longer_than_one_year(input.spec.audit_period)
