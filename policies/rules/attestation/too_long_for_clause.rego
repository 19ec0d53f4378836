# METADATA
# title: 証明の有効期間が条項の更新間隔を超えない
# description: "条項ごとに定めた更新の間隔（月数）より長く有効とした証明を違反とする。間隔は kijun の一覧が条項ごとに示す。"
# custom:
#   id: ATT-003
#   en:
#     title: "Attestations last no longer than their clause allows"
#     description: "An attestation valid for longer than the clause's renewal interval is a violation. The interval of each clause stands in kijun's catalogue."
#   severity: medium
#   kinds: [Attestation]
#   clauses: []
#   basis: design
#   since: 0.2.0
#   message:
#     ja: "有効期限が、この条項の証明を更新すべき日（証明した日から{months}か月の {day}）より後です"
#     en: "It is valid beyond {day}, {months} months after it was signed, by when this clause's attestation is renewed"
#   expected:
#     ja: "証明した日から更新の間隔までの valid_until"
#     en: "a valid_until within the renewal interval from signed_on"
#   remedy:
#     ja: "有効期限を早め、その時までに確かめ直してください。"
#     en: "Set an earlier day and examine the matter again by then."
package kijun.rules.attestation.too_long_for_clause

import data.kijun.lib.attestations
import data.kijun.lib.months

applicable if {
	attestations.signed(input)
	attestations.row(input)
}

findings contains {"path": ["spec", "valid_until"], "args": {"months": row.renewal_months, "day": day}} if {
	row := attestations.row(input)
	day := months.plus_months(input.spec.signed_on, row.renewal_months)
	input.spec.valid_until > day
}
