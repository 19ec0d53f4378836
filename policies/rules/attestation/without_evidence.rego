# METADATA
# title: 証明に証拠がある
# description: "証明には、後から確かめられる証拠（リポジトリのファイル又は文書番号）を示す。証拠のないもの、ファイルも文書番号もない証拠を違反とする。"
# custom:
#   id: GOV-088
#   en:
#     title: "Attestations show evidence"
#     description: "An attestation shows evidence that can be examined later: a file of the repository or a record's number. None, or an empty entry, is a violation."
#   severity: high
#   kinds: [Attestation]
#   clauses: []
#   basis: design
#   since: 0.1.0
#   message:
#     ja: "証明に、ファイル又は文書番号のある証拠がありません"
#     en: "The attestation has no evidence with a file or a reference"
#   expected:
#     ja: "evidence の全てに path か reference がある"
#     en: "every evidence has a path or a reference"
#   remedy:
#     ja: "証拠を evidence に記録してください。"
#     en: "Record the evidence."
package kijun.rules.attestation.without_evidence

import data.kijun.lib.attestations
import data.kijun.lib.place

# That a clause is not met needs no proof.
applicable if {
	attestations.signed(input)
	not input.spec.conclusion == "not_met"
}

findings contains {"path": place.nearest(input, ["spec", "evidence"]), "args": {}} if count(object.get(input.spec, "evidence", [])) == 0

findings contains {"path": ["spec", "evidence", i], "args": {}} if {
	some i, evidence in input.spec.evidence
	not evidence.path
	not evidence.reference
}
