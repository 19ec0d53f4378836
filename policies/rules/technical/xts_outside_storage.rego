# METADATA
# title: "XTS はストレージの暗号化に限る"
# description: "CRYPTREC 暗号リストの注5は、XTS の用途をストレージデバイスの暗号化に限る。ほかの用途での利用を違反とする。"
# custom:
#   id: TEC-033
#   en:
#     title: "XTS only for the encryption of storage"
#     description: "Note 5 of the CRYPTREC list limits XTS to the encryption of storage devices. Any other use is a violation."
#   severity: medium
#   kinds: [System]
#   clauses: ["unified-r7:7.1.5(1)(b)"]
#   basis: inferred
#   since: 0.1.0
#   message:
#     ja: "「{name}」は {mode} を保存以外の用途に使っています"
#     en: "\"{name}\" uses {mode} for something else than storage"
#   expected:
#     ja: "XTS を使うのは used_for が storage のときだけである"
#     en: "XTS is used only where used_for is storage"
#   remedy:
#     ja: "用途に合うモードに改めてください"
#     en: "Change to a mode that fits the use"
package kijun.rules.technical.xts_outside_storage

import data.kijun.lib.cryptography
import data.kijun.lib.systems

applicable if {
	systems.in_service(input)
	count(input.spec.cryptography) > 0
}

findings contains {"path": ["spec", "cryptography", i, "mode"], "args": {"name": use.name, "mode": use.mode}} if {
	some i, use in input.spec.cryptography
	cryptography.mode(use.mode, input.as_of).storage_only
	use.used_for != "storage"
}
