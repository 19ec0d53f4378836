# METADATA
# title: "インシデントや目的外利用の際に委託先が措置を講じている"
# description: "情報セキュリティインシデント又は目的外利用の際は、業務の一時中断などの措置を委託先に講じさせる。認知から、組織が定める日数を過ぎても、委託先が対処し又は業務を中断した日の記録がない事案を違反とする。条項は日数を示さない。"
# custom:
#   id: OUT-052
#   en:
#     title: "The supplier acts on incidents and misuse"
#     description: "On an incident or misuse the supplier takes measures such as suspending the work. A case without a day on which the supplier acted or suspended the work, after the set number of days since it was noticed, is a violation. The clause gives no number."
#   severity: high
#   kinds: [Contract]
#   parameters: [supplier_action_days]
#   clauses: ["unified-r7:4.1.1(3)(b)(iii)"]
#   basis: inferred
#   since: 0.2.0
#   message:
#     ja: "事案「{name}」で、認知から組織が定める{limit}日以内に委託先が措置を講じた記録がありません"
#     en: "In the case \"{name}\" there is no record that the supplier acted within the {limit} days the organisation has set"
#   unknown:
#     ja: "インシデントと目的外利用（incidents）の有無が記録されていません（無ければ空の一覧を書く）"
#     en: "Whether there were incidents or misuse (incidents) is not on record (an empty list when there are none)"
#   expected:
#     ja: "incidents の各事案に、認知以後の supplier_acted_on 又は suspended_on があること"
#     en: "supplier_acted_on or suspended_on, not before it was noticed, for each of incidents"
#   remedy:
#     ja: "委託先に措置を講じさせ、その日を supplier_acted_on に記録してください。"
#     en: "Have the supplier act and record the day in supplier_acted_on."
package kijun.rules.outsourcing.supplier_measure_missing

import data.kijun.lib.outsourcing_chain as chain
import data.kijun.lib.records

applicable if {
	chain.agency_contract(input)
	count(input.spec.incidents) > 0
}

findings contains {
	"path": ["spec", "incidents", i],
	"args": {"name": incident.name, "limit": data.kijun.parameters.supplier_action_days},
} if {
	some i, incident in input.spec.incidents
	every field in ["supplier_acted_on", "suspended_on"] {
		records.overdue(incident, "noticed_on", field, input.as_of, data.kijun.parameters.supplier_action_days)
	}
}

# Not even an empty list: nobody says that there is none.
applicable if _unstated

open contains {"path": ["spec"], "args": {}} if _unstated

_unstated if {
	chain.concluded(input, input.as_of)
	not input.spec.incidents
}
