# METADATA
# title: "委託する業務を委託の前に特定している"
# description: "委託する業務の内訳と、それを判断した日の記録を求める。日付は、契約の締結日と業務の開始日のいずれか早い日までとする。"
# custom:
#   id: OUT-048
#   en:
#     title: "The operations are identified before they are outsourced"
#     description: "The operations to be outsourced and the day of that decision must be on record, by the earlier of the day of the agreement and the start of the work."
#   severity: medium
#   kinds: [Contract]
#   clauses: ["unified-r7:4.1.1(2)(a)(i)"]
#   basis: official
#   since: 0.2.0
#   message:
#     ja: "委託する業務を、委託の前（{before}まで）に特定した記録がありません"
#     en: "There is no record of identifying the operations before outsourcing (by {before})"
#   expected:
#     ja: "decision.work_items に委託する業務があり、decision.decided_on が委託の前であること"
#     en: "operations in decision.work_items, and decision.decided_on before outsourcing"
#   remedy:
#     ja: "委託する業務を特定し、decision に業務の内訳と日付を記録してください。"
#     en: "Identify the operations and record them with the date in decision."
package kijun.rules.outsourcing.work_not_identified

import data.kijun.lib.outsourcing_chain as chain
import data.kijun.lib.place

applicable if chain.concluded(input, input.as_of)

findings contains {"path": place.nearest(input, ["spec", "decision", "work_items"]), "args": {"before": _outsourced_on}} if {
	not _identified
}

_identified if {
	count(input.spec.decision.work_items) > 0
	input.spec.decision.decided_on <= _outsourced_on
}

_outsourced_on := min({input.spec.period.starts_on, object.get(input.spec, "signed_on", input.spec.period.starts_on)})
