# METADATA
# title: "インシデントや目的外利用の認知後に委託先へ対処を求めている"
# description: "情報セキュリティインシデント又は情報の目的外利用を認知した事案ごとに、契約に基づく対処（委託の中断を含む）を委託先に求めた日の記録を求める。業務を中断させた日の記録があれば足りる。認知した当日は判定しない。"
# custom:
#   id: OUT-043
#   en:
#     title: "After an incident or misuse the supplier is asked to act"
#     description: "Every incident or misuse that was noticed needs the date on which the supplier was asked to act under the contract; the date of a suspension is enough. The day it was noticed is not judged."
#   severity: high
#   kinds: [Contract]
#   clauses: ["unified-r7:4.1.1(3)(a)(iii)"]
#   basis: official
#   since: 0.1.0
#   message:
#     ja: "事案「{name}」について、委託先に対処を求めた記録がありません"
#     en: "There is no record that the supplier was asked to act on \"{name}\""
#   unknown:
#     ja: "インシデントと目的外利用（incidents）の有無が記録されていません（無ければ空の一覧を書く）"
#     en: "Whether there were incidents or misuse (incidents) is not on record (an empty list when there are none)"
#   expected:
#     ja: "incidents の各事案に、認知の日以後で将来でない action_requested_on（対処を求めた日）又は suspended_on（中断させた日）があること"
#     en: "every incident has action_requested_on or suspended_on, not before it was noticed and not in the future"
#   remedy:
#     ja: "契約に基づき、委託の中断など必要な対処を委託先に求め、日付と内容を書いてください"
#     en: "Ask the supplier to act under the contract, by suspension where needed, and record date and content"
package kijun.rules.outsourcing.incident_without_action

import data.kijun.lib.outsourcing_chain as chain
import data.kijun.lib.records

_asked(incident) if {
	some field in ["action_requested_on", "suspended_on"]
	records.done_between(incident, field, incident.noticed_on, input.as_of)
}

applicable if {
	chain.agency_contract(input)
	count(input.spec.incidents) > 0
}

findings contains {"path": ["spec", "incidents", i], "args": {"name": incident.name}} if {
	some i, incident in input.spec.incidents
	incident.noticed_on < input.as_of
	not _asked(incident)
}

# Not even an empty list: nobody says that there is none.
applicable if _unstated

open contains {"path": ["spec"], "args": {}} if _unstated

_unstated if {
	chain.concluded(input, input.as_of)
	not input.spec.incidents
}
