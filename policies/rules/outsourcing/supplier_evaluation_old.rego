# METADATA
# title: "委託中の委託先を定期的に評価し直している"
# description: "機関と委託期間中の契約がある委託先に、組織の定める日数以内の評価の記録（その契約の選定での評価を含む）を求める。統一基準は履行状況の定期的な確認を求めるが、委託先そのものの再評価と日数は kijun の定めである。"
# custom:
#   id: OUT-035
#   en:
#     title: "Suppliers at work are evaluated again periodically"
#     description: "A supplier with a running contract of the agency needs an evaluation within the number of days the organisation has set; one made for the selection of such a contract counts. The standard asks for periodic checks of performance; evaluating the supplier itself again, and the number, are kijun's choice."
#   severity: medium
#   kinds: [Supplier]
#   reads: [Contract]
#   parameters: [supplier_evaluation_days]
#   clauses: []
#   basis: design
#   since: 0.1.0
#   message:
#     ja: "組織が定める{limit}日以内に行った委託先の評価の記録がありません"
#     en: "No evaluation of the supplier is on record within the {limit} days the organisation has set"
#   expected:
#     ja: "最も新しい評価が、パラメーター supplier_evaluation_days の日数以内であること"
#     en: "The latest evaluation is not older than the parameter supplier_evaluation_days"
#   remedy:
#     ja: "委託先を評価し直し、evaluations に記録してください"
#     en: "Evaluate the supplier again and record it in evaluations"
package kijun.rules.outsourcing.supplier_evaluation_old

import data.kijun.lib.dates
import data.kijun.lib.outsourcing
import data.kijun.lib.outsourcing_chain as chain
import data.kijun.lib.place

applicable if count(_contracts) > 0

# The agency's running contracts with this supplier.
_contracts[referrer.name] := contract if {
	some referrer in data.kijun.workspace.referrers.Supplier[input.metadata.name]
	referrer.path == ["spec", "supplier"]
	contract := data.kijun.workspace.Contract[referrer.name]
	chain.agency_contract(contract)
	outsourcing.running(contract, input.as_of)
}

findings contains {
	"path": place.nearest(input, ["spec", "evaluations"]),
	"args": {"limit": data.kijun.parameters.supplier_evaluation_days},
} if {
	not _evaluated_recently
}

_evaluated_recently if {
	some evaluation in input.spec.evaluations
	_recent(evaluation)
}

_evaluated_recently if {
	some contract in _contracts
	some evaluation in contract.spec.selection.evaluations
	_recent(evaluation)
}

_recent(evaluation) if {
	evaluation.evaluated_on <= input.as_of
	dates.days_between(evaluation.evaluated_on, input.as_of) <= data.kijun.parameters.supplier_evaluation_days
}
