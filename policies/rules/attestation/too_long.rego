# METADATA
# title: 証明の有効期間を限る
# description: "証明した日から有効期限までが、組織が定める日数より長い証明を違反とする。更新の間隔を一覧が示す条項の証明には用いない。"
# custom:
#   id: GOV-084
#   en:
#     title: "Attestations have a limited validity"
#     description: "An attestation valid for longer than the set number of days is a violation. Clauses whose renewal interval stands in the catalogue are held to that instead."
#   severity: medium
#   kinds: [Attestation]
#   parameters: [attestation_days]
#   clauses: []
#   basis: design
#   since: 0.1.0
#   message:
#     ja: "証明の有効期間が、組織が定める{limit}日を超えています"
#     en: "The attestation is valid for more than the {limit} days the organisation has set"
#   expected:
#     ja: "証明した日から組織が定める日数以内の valid_until"
#     en: "a valid_until within the set number of days from signed_on"
#   remedy:
#     ja: "有効期限を早め、その時に確かめ直してください。"
#     en: "Set an earlier day and renew it then."
package kijun.rules.attestation.too_long

import data.kijun.lib.attestations
import data.kijun.lib.dates

# A clause with a renewal interval of its own is held to that.
applicable if {
	attestations.signed(input)
	not attestations.row(input)
}

findings contains {"path": ["spec", "valid_until"], "args": {"limit": data.kijun.parameters.attestation_days}} if {
	dates.days_between(input.spec.signed_on, input.spec.valid_until) > data.kijun.parameters.attestation_days
}
