# METADATA
# title: 証明の対象が条項の主体である
# description: "条項には、組織、情報システム、契約など、主体となる文書の種類がある。別の種類の文書についての証明は、その条項の答えとならない。"
# custom:
#   id: ATT-007
#   en:
#     title: "The subject is of the clause's kind"
#     description: "A clause is about an organisation, a system, a contract and so on. An attestation about a document of another kind does not answer it."
#   severity: high
#   kinds: [Attestation]
#   clauses: []
#   basis: design
#   since: 0.2.0
#   message:
#     ja: "この条項の主体は {expected} の文書であり、{kind} ではありません"
#     en: "The clause is about a document of kind {expected}, not {kind}"
#   expected:
#     ja: "条項の主体である種類の文書"
#     en: "a document of the kind the clause is about"
#   remedy:
#     ja: "subject を条項の主体に直してください。"
#     en: "Correct the subject."
package kijun.rules.attestation.subject_of_another_kind

import data.kijun.lib.attestations

applicable if attestations.row(input)

findings contains {
	"path": ["spec", "subject", "kind"],
	"args": {"expected": row.kind, "kind": input.spec.subject.kind},
} if {
	row := attestations.row(input)
	row.kind != input.spec.subject.kind
}
