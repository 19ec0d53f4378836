# METADATA
# title: 未回答の証明に答える
# description: "state が open の証明は、答えを待つ問いであり、条項の答えとならない。署名の日を記したのに open のままのものを違反とする。"
# custom:
#   id: ATT-008
#   en:
#     title: "Open attestations are answered"
#     description: "An attestation whose state is open waits for an answer and answers no clause. One that has a day of signing and is still open is a violation."
#   severity: medium
#   kinds: [Attestation]
#   clauses: []
#   basis: design
#   since: 0.2.0
#   message:
#     ja: "署名の日があるのに、state が open のままです"
#     en: "It has a day of signing but its state is still open"
#   expected:
#     ja: "答えた証明に state がない"
#     en: "no state in an answered attestation"
#   remedy:
#     ja: "証明を終えたのであれば state を消してください。まだであれば signed_on を消してください。"
#     en: "Remove state when the attestation is complete, or signed_on when it is not."
#   unknown:
#     ja: "この証明は答えを待っています"
#     en: "This attestation waits for its answer"
package kijun.rules.attestation.still_open

findings contains {"path": ["spec", "state"], "args": {}} if {
	input.spec.state == "open"
	input.spec.signed_on
}

open contains {"path": ["spec", "state"], "args": {}} if {
	input.spec.state == "open"
	not input.spec.signed_on
}
