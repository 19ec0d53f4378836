# METADATA
# title: 証明を別の人が確かめる
# description: "証明と証拠を、証明した人のほかの人が確かめたことを求める。確かめた人の記録がないものを違反とする。"
# custom:
#   id: GOV-086
#   en:
#     title: "Somebody reviewed the attestation"
#     description: "Somebody other than the signer reviews statement and evidence. No recorded reviewer is a violation."
#   severity: medium
#   kinds: [Attestation]
#   clauses: []
#   basis: design
#   since: 0.1.0
#   message:
#     ja: "証明を確かめた人が記録されていません"
#     en: "Nobody is recorded as having reviewed the attestation"
#   expected:
#     ja: "reviewed_by がある"
#     en: "reviewed_by is present"
#   remedy:
#     ja: "証明した人と別の人が確かめ、reviewed_by に記録してください。"
#     en: "Have somebody else review it and record them in reviewed_by."
package kijun.rules.attestation.not_reviewed

import data.kijun.lib.attestations

applicable if attestations.signed(input)

findings contains {"path": ["spec"], "args": {}} if not input.spec.reviewed_by
