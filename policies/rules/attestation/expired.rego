# METADATA
# title: 証明が有効期限の中にある
# description: "証明は有効期限の日まで条項の答えとなる。過ぎた証明は答えとならず、違反とする。"
# custom:
#   id: GOV-083
#   en:
#     title: "Attestations have not expired"
#     description: "An attestation answers its clause until its last day. After that it does not and is a violation."
#   severity: high
#   kinds: [Attestation]
#   parameters: [attestation_notice_days]
#   clauses: []
#   basis: design
#   since: 0.1.0
#   message:
#     ja: "証明の有効期限 {day} を過ぎています"
#     en: "The attestation expired on {day}"
#   expected:
#     ja: "valid_until が基準日以後である"
#     en: "valid_until not before the day"
#   remedy:
#     ja: "証拠を確かめ直し、新しい証明に改めてください。"
#     en: "Examine the evidence again and renew the attestation."
#   question:
#     ja: "証明の有効期限（{day}）まで、組織が定める{limit}日を切りました。確かめ直しの予定はありますか。"
#     en: "The attestation expires on {day}, within the {limit} days the organisation has set. Is its renewal planned?"
package kijun.rules.attestation.expired

import data.kijun.lib.attestations
import data.kijun.lib.dates

applicable if attestations.signed(input)

findings contains {"path": ["spec", "valid_until"], "args": {"day": input.spec.valid_until}} if input.as_of > input.spec.valid_until

reviews contains {
	"path": ["spec", "valid_until"],
	"args": {"day": input.spec.valid_until, "limit": data.kijun.parameters.attestation_notice_days},
} if {
	days := dates.days_between(input.as_of, input.spec.valid_until)
	days >= 0
	days <= data.kijun.parameters.attestation_notice_days
}
