# METADATA
# title: 証拠が証明の後に変わっていない
# description: "証明した時に記録したハッシュ値と、証拠のファイルの内容が異なるものを違反とする。証明した人が見たものと違うからである。"
# custom:
#   id: ATT-002
#   en:
#     title: "Evidence has not changed since it was signed"
#     description: "A file of evidence whose content differs from the hash recorded at signing is a violation: it is not what the signer saw."
#   severity: high
#   kinds: [Attestation]
#   clauses: []
#   basis: design
#   since: 0.2.0
#   message:
#     ja: "証拠のファイル「{file}」の内容が、証明した時に記録したハッシュ値と異なります"
#     en: "The content of the evidence \"{file}\" differs from the hash recorded when it was signed"
#   expected:
#     ja: "内容の SHA-256 が sha256 と同じである"
#     en: "the content's SHA-256 is the recorded one"
#   remedy:
#     ja: "証拠を確かめ直し、証明を改めてください。証拠は上書きせず、別のファイルとして加えてください。"
#     en: "Examine the evidence again and renew the attestation. Add new evidence as another file instead of overwriting."
package kijun.rules.attestation.evidence_changed

import data.kijun.lib.files

findings contains {"path": ["spec", "evidence", i, "sha256"], "args": {"file": evidence.path}} if {
	some i, evidence in input.spec.evidence
	evidence.sha256 != files.sha256(evidence.path)
}
