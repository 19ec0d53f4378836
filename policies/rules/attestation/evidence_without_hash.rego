# METADATA
# title: 証拠のファイルのハッシュ値を記録する
# description: "証拠のファイルには、証明した時の内容の SHA-256 を記録する。記録のないものは、証明の後に変わっても分からない。"
# custom:
#   id: ATT-006
#   en:
#     title: "The hash of a file of evidence is recorded"
#     description: "A file of evidence has the SHA-256 of its content at signing. Without it a later change would not be noticed."
#   severity: medium
#   kinds: [Attestation]
#   clauses: []
#   basis: design
#   since: 0.2.0
#   message:
#     ja: "証拠のファイル「{file}」にハッシュ値の記録がありません"
#     en: "No hash is recorded for the file of evidence \"{file}\""
#   expected:
#     ja: "sha256 がある"
#     en: "sha256 is present"
#   remedy:
#     ja: "sha256sum などで求めた値を sha256 に記録してください。kijun attest は自ら記録します。"
#     en: "Record the value that sha256sum gives; kijun attest does so by itself."
package kijun.rules.attestation.evidence_without_hash

import data.kijun.lib.attestations

applicable if attestations.signed(input)

findings contains {"path": ["spec", "evidence", i], "args": {"file": evidence.path}} if {
	some i, evidence in input.spec.evidence
	not evidence.sha256
}
