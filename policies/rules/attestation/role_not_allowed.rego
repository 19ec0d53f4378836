# METADATA
# title: 条項を証明できる役割の人が証明する
# description: "条項ごとに、誰の証明なら答えとなるかを一覧が示す。それ以外の役割による証明を違反とする。"
# custom:
#   id: ATT-004
#   en:
#     title: "Signed in a role that may answer for the clause"
#     description: "For each clause the catalogue says whose signature answers it. One in another role is a violation."
#   severity: high
#   kinds: [Attestation]
#   clauses: []
#   basis: design
#   since: 0.2.0
#   message:
#     ja: "役割「{role}」では、この条項を証明できません（証明できる役割: {allowed}）"
#     en: "The role \"{role}\" may not sign for this clause (who may: {allowed})"
#   expected:
#     ja: "条項の一覧が挙げる役割のいずれか"
#     en: "one of the roles the catalogue lists for the clause"
#   remedy:
#     ja: "その役割にある人が確かめて証明してください。kijun explain に条項を渡すと、証明できる役割が分かります。"
#     en: "Have somebody in such a role examine and sign it. kijun explain with the clause lists the roles."
package kijun.rules.attestation.role_not_allowed

import data.kijun.lib.attestations

applicable if {
	attestations.signed(input)
	attestations.row(input)
}

findings contains {
	"path": ["spec", "signer", "role"],
	"args": {"role": input.spec.signer.role, "allowed": concat(", ", row.signers)},
} if {
	row := attestations.row(input)
	not input.spec.signer.role in row.signers
}
