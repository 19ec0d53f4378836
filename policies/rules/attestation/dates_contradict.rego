# METADATA
# title: 証明の日付に矛盾がない
# description: "証明した日が基準日より後であるもの、有効期限が証明した日より前であるものは、証明として認められない。"
# custom:
#   id: GOV-085
#   en:
#     title: "The dates of an attestation agree"
#     description: "An attestation signed in the future, or one that expired before it was signed, cannot stand."
#   severity: high
#   kinds: [Attestation]
#   clauses: []
#   basis: design
#   since: 0.1.0
#   message:
#     ja: "証明した日 {signed} が、{other}（{day}）と矛盾しています"
#     en: "The signature on {signed} contradicts {other} ({day})"
#   expected:
#     ja: "signed_on が基準日と valid_until より後でない"
#     en: "signed_on is not after the day nor after valid_until"
#   remedy:
#     ja: "日付の誤りを正してください。"
#     en: "Correct the dates."
package kijun.rules.attestation.dates_contradict

import data.kijun.lib.attestations

applicable if attestations.signed(input)

findings contains {
	"path": ["spec", "signed_on"],
	"args": {"signed": input.spec.signed_on, "other": other, "day": day},
	"key": other,
} if {
	some other, day in {"as_of": input.as_of, "valid_until": input.spec.valid_until}
	input.spec.signed_on > day
}
