# METADATA
# title: "終了した委託の情報の返却・廃棄・抹消を確認している"
# description: "委託の終了から組織の定める日数を過ぎても、提供した情報ごとの返却・廃棄・抹消の確認がなければ違反とする。提供の記録がない契約では確認が一つもないことを違反とする。統一基準は終了時の確認を求め、日数は組織が定める。"
# custom:
#   id: OUT-033
#   en:
#     title: "Information of ended outsourcing is confirmed returned or erased"
#     description: "When the number of days the organisation has set has passed since the end, return, disposal or erasure must be confirmed for each item of information provided; without recorded items, at least one confirmation is needed. The standard asks for confirmation at the completion, the number is the organisation's."
#   severity: high
#   kinds: [Contract]
#   parameters: [disposal_confirmation_days]
#   clauses: ["unified-r7:4.1.1(4)(a)(ii)", "insider-guideline:13"]
#   basis: official
#   since: 0.1.0
#   message:
#     ja: "委託の終了 {ended_on} から組織が定める{limit}日を過ぎても、情報「{name}」の返却・廃棄・抹消が確認されていません"
#     en: "More than the {limit} days the organisation has set after the end on {ended_on}, return or erasure of \"{name}\" is not confirmed"
#   expected:
#     ja: "提供した情報の名前ごとに end.disposals に確認の記録があること"
#     en: "end.disposals holds a confirmation for the name of every item provided"
#   remedy:
#     ja: "返却・廃棄・抹消を委託先に求めて確かめ、end.disposals に日付とともに書いてください"
#     en: "Ask the supplier for return or erasure, verify it and record it with its date in end.disposals"
package kijun.rules.outsourcing.information_not_returned

import data.kijun.lib.dates
import data.kijun.lib.outsourcing
import data.kijun.lib.outsourcing_chain as chain

applicable if {
	chain.agency_contract(input)
	dates.days_between(outsourcing.ended_on(input, input.as_of), input.as_of) > data.kijun.parameters.disposal_confirmation_days
}

findings contains {
	"path": item.path,
	"args": {
		"name": item.name,
		"ended_on": outsourcing.ended_on(input, input.as_of),
		"limit": data.kijun.parameters.disposal_confirmation_days,
	},
} if {
	some item in _unconfirmed
}

_unconfirmed contains {"path": ["spec", "provisions", i], "name": provision.name} if {
	some i, provision in input.spec.provisions
	not provision.name in _confirmed
}

_unconfirmed contains {"path": ["spec", "information"], "name": input.spec.work} if {
	not input.spec.provisions[0]
	count(_confirmed) == 0
}

_confirmed contains disposal.name if {
	some disposal in input.spec.end.disposals
	disposal.confirmed_on <= input.as_of
}
