# METADATA
# title: "運用中のシステムが終了した契約に頼らない"
# description: "台帳は現在の契約を挙げ、変更があれば更新する。運用中の情報システムが、委託期間を過ぎたか終了した契約を挙げていれば違反とする。条文は契約の期間に触れておらず、kijun の解釈である。"
# custom:
#   id: TEC-011
#   en:
#     title: "A system in operation does not rely on an ended contract"
#     description: "The entry lists contracts in force and is updated on changes. A system in operation that lists a contract whose period is over, or which has ended, is a violation. The clauses do not speak of a contract's period; this is kijun's reading."
#   severity: high
#   kinds: [System]
#   reads: [Contract]
#   clauses: ["unified-r7:5.2.3(1)(a)", "unified-r7:5.2.3(1)(c)"]
#   basis: inferred
#   since: 0.1.0
#   message:
#     ja: "運用中ですが、契約「{name}」は{date}に終了しています"
#     en: "The system is in operation, but the contract \"{name}\" ended on {date}"
#   expected:
#     ja: "spec.contracts は委託期間中の契約だけを挙げる"
#     en: "spec.contracts lists only contracts within their period"
#   remedy:
#     ja: "後継の契約を結んで台帳を更新するか、終えた契約を台帳から外してください"
#     en: "Conclude a following contract and update the register, or remove the ended contract"
package kijun.rules.technical.contract_ended_in_operation

import data.kijun.lib.systems

applicable if {
	systems.in_service(input)
	count(input.spec.contracts) > 0
}

findings contains {
	"path": ["spec", "contracts", i],
	"args": {"name": name, "date": date},
	"related": [{"kind": "Contract", "name": name, "path": path} | some path, _ in ends],
} if {
	some i, name in input.spec.contracts
	ends := _ends(data.kijun.workspace.Contract[name])

	# The minimum of nothing is undefined: a contract without a past end is in force.
	date := min({end | some end in ends})
}

# The ends of a contract that lie behind: of its period, and the recorded one.
_ends(contract) := {path: date |
	some path in {["spec", "period", "ends_on"], ["spec", "end", "ended_on"]}
	date := object.get(contract, path, input.as_of)
	date < input.as_of
}
