# METADATA
# title: "運用中のシステムが終了した契約に頼らない"
# description: "台帳は現在の契約を挙げ、変更があれば更新する。運用中の情報システムが、委託期間を過ぎたか終了した契約を挙げていれば違反とする。終了日が記録されていれば、委託期間によらずその日による。条文は契約の期間に触れておらず、kijun の解釈である。"
# custom:
#   id: TEC-011
#   en:
#     title: "A system in operation does not rely on an ended contract"
#     description: "The entry lists contracts in force and is updated on changes. A system in operation that lists a contract whose period is over, or which has ended, is a violation; a recorded end counts before the period. The clause does not speak of a contract's period; this is kijun's reading."
#   severity: high
#   kinds: [System]
#   reads: [Contract]
#   clauses: []
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

import data.kijun.lib.outsourcing
import data.kijun.lib.systems

applicable if {
	systems.in_service(input)
	count(input.spec.contracts) > 0
}

findings contains {
	"path": ["spec", "contracts", i],
	"args": {"name": name, "date": date},
	"related": [{"kind": "Contract", "name": name, "path": _end(contract)}],
} if {
	some i, name in input.spec.contracts
	contract := data.kijun.workspace.Contract[name]
	date := outsourcing.ended_on(contract, input.as_of)
	date < input.as_of
}

# Where a contract says when it ends: the recorded end, which may be early or after an extension, before the period.
_end(contract) := ["spec", "end", "ended_on"] if contract.spec.end

_end(contract) := ["spec", "period", "ends_on"] if not contract.spec.end
