# METADATA
# title: "運用監視暗号リストの暗号は互換性維持に限る"
# description: "SHA-1 や 3-key Triple DES など運用監視暗号リストの暗号は、互換性維持のための継続利用だけが容認される。理由と終える日がないか、終える日を過ぎていれば違反とする。統一基準は推奨リストだけを名指しするため、CRYPTREC 暗号リストの注記による。"
# custom:
#   id: TEC-031
#   en:
#     title: "Ciphers on the monitored list only for compatibility"
#     description: "Ciphers on the monitored list, such as SHA-1 or 3-key Triple DES, are tolerated only to keep compatibility. No reason and end, or an end that has passed, is a violation. The standard names the recommended list only; this follows the text of the CRYPTREC list."
#   severity: high
#   kinds: [System]
#   clauses: ["unified-r7:7.1.5(1)(b)"]
#   basis: inferred
#   since: 0.1.0
#   message:
#     ja: "「{name}」は運用監視暗号リストの {algorithm} を使っていますが、有効な互換性維持の記録がありません"
#     en: "\"{name}\" uses {algorithm} from the monitored list without a record, still valid, that compatibility needs it"
#   expected:
#     ja: "推奨リストの暗号を使うか、compatibility に理由と将来の終了日を記す"
#     en: "A recommended cipher, or compatibility with a reason and an end not yet passed"
#   remedy:
#     ja: "電子政府推奨暗号リストの暗号に移行してください。互換性のため続ける場合は理由と終える日を記録してください"
#     en: "Move to a recommended cipher; if compatibility needs it, record reason and end"
package kijun.rules.technical.cipher_only_for_compatibility

import data.kijun.lib.cryptography
import data.kijun.lib.place
import data.kijun.lib.systems

applicable if {
	systems.in_service(input)
	count(input.spec.cryptography) > 0
}

findings contains {
	"path": place.nearest(input, ["spec", "cryptography", i, "compatibility", "ends_on"]),
	"args": {"name": use.name, "algorithm": use.algorithm},
} if {
	some i, use in input.spec.cryptography
	cryptography.algorithm(use.algorithm, input.as_of).list == "monitored"
	not _tolerated(use)
}

_tolerated(use) if use.compatibility.ends_on >= input.as_of
