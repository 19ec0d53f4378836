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
#   expected:
#     ja: "事案ごとに action_requested_on 又は suspended_on があること"
#     en: "Every incident has action_requested_on or suspended_on"
#   remedy:
#     ja: "契約に基づき、委託の中断など必要な対処を委託先に求め、日付と内容を書いてください"
#     en: "Ask the supplier to act under the contract, by suspension where needed, and record date and content"
package kijun.rules.outsourcing.incident_without_action

import data.kijun.lib.outsourcing_chain as chain

applicable if {
	chain.agency_contract(input)
	count(input.spec.incidents) > 0
}

findings contains {"path": ["spec", "incidents", i], "args": {"name": incident.name}} if {
	some i, incident in input.spec.incidents
	incident.noticed_on < input.as_of
	not incident.action_requested_on
	not incident.suspended_on
}
