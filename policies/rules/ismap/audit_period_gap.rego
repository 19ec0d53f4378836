# METADATA
# title: 監査対象期間が前回の翌日から始まる
# description: "次の監査対象期間は、前回の末日の翌日に始まり、隙間も重なりも無い。"
# custom:
#   id: ISM-040
#   en:
#     title: "The audit period starts the day after the previous one"
#     description: "The next audit period starts the day after the previous one ends, without gap or overlap."
#   severity: medium
#   kinds: [ControlStatement]
#   clauses: ["ismap-cc22:2.2.5"]
#   basis: official
#   since: 0.1.0
#   message:
#     ja: "監査対象期間は {from} に始まりますが、前回の期間の翌日は {expected} です"
#     en: "The audit period starts on {from}, but the day after the previous one is {expected}"
#   expected:
#     ja: "前回の末日の翌日に始まる"
#     en: "It starts the day after the previous one"
#   remedy:
#     ja: "期間を確かめて直す。隙間がある場合は事業者に説明を求める"
#     en: "Check the periods; ask the provider to explain a gap"
package kijun.rules.ismap.audit_period_gap

import data.kijun.lib.months

findings contains {
	"path": ["spec", "audit_period", "from"],
	"args": {"from": input.spec.audit_period.from, "expected": expected},
	"related": [{"kind": "ControlStatement", "name": input.metadata.name, "path": ["spec", "previous_period", "to"]}],
} if {
	expected := months.next_day(input.spec.previous_period.to)
	input.spec.audit_period.from != expected
}

applicable if input.spec.previous_period
