# METADATA
# title: 証明した人が自ら確かめない
# description: "証明した人と確かめた人が同じ証明は、第三者の確認を経ていない。"
# custom:
#   id: GOV-087
#   en:
#     title: "Nobody reviews their own attestation"
#     description: "An attestation reviewed by its own signer was not examined by anybody else."
#   severity: high
#   kinds: [Attestation]
#   clauses: []
#   basis: design
#   since: 0.1.0
#   message:
#     ja: "証明した本人「{name}」が、自らの証明を確かめたとされています"
#     en: "The signer \"{name}\" reviewed their own attestation"
#   expected:
#     ja: "signer と reviewed_by が別の人である"
#     en: "signer and reviewed_by are different persons"
#   remedy:
#     ja: "別の人が確かめ、reviewed_by を改めてください。"
#     en: "Have somebody else review it and correct reviewed_by."
package kijun.rules.attestation.self_reviewed

import data.kijun.lib.attestations
import data.kijun.lib.governance

applicable if {
	attestations.signed(input)
	input.spec.reviewed_by
}

findings contains {"path": ["spec", "reviewed_by", "name"], "args": {"name": input.spec.reviewed_by.name}} if {
	governance.same_person(input.spec.signer.name, input.spec.reviewed_by.name)
}
