# METADATA
# title: "暗号利用モードは CRYPTREC 暗号リストに載るものを使う"
# description: "暗号利用モードのうち、基準日の CRYPTREC 暗号リストにないもの（ECB など）を違反とする。統一基準はアルゴリズムと運用方法を言い、モードを名指ししない。ブロック暗号にモードの記載がなければ不明とする。"
# custom:
#   id: TEC-032
#   en:
#     title: "Modes of operation are on the CRYPTREC list"
#     description: "A mode of operation not on the CRYPTREC list of the day (such as ECB) is a violation. The standard speaks of algorithms and methods to operate them and does not name modes. A block cipher without a recorded mode is unknown."
#   severity: high
#   kinds: [System]
#   clauses: ["unified-r7:7.1.5(1)(b)"]
#   basis: inferred
#   since: 0.1.0
#   message:
#     ja: "「{name}」の暗号利用モード {mode} は CRYPTREC 暗号リストにありません"
#     en: "The mode {mode} of \"{name}\" is not on the CRYPTREC Ciphers List"
#   unknown:
#     ja: "「{name}」の暗号利用モードを判断できません。モードの記載がないか、基準日に有効な CRYPTREC 暗号リストを保持していません"
#     en: "The mode of \"{name}\" cannot be judged: it is not recorded, or the CRYPTREC list valid on the day is not held"
#   expected:
#     ja: "暗号利用モードが CRYPTREC 暗号リストにある"
#     en: "The mode is on the CRYPTREC Ciphers List"
#   remedy:
#     ja: "GCM などリストにあるモードに改めてください"
#     en: "Change to a listed mode such as GCM"
package kijun.rules.technical.cipher_mode_not_listed

import data.kijun.lib.cryptography
import data.kijun.lib.systems

applicable if {
	systems.in_service(input)
	count(input.spec.cryptography) > 0
}

findings contains {"path": ["spec", "cryptography", i, "mode"], "args": {"name": use.name, "mode": use.mode}} if {
	cryptography.list_known(input.as_of)
	some i, use in input.spec.cryptography
	not cryptography.mode(use.mode, input.as_of)
}

open contains {"path": ["spec", "cryptography", i, "mode"], "args": {"name": use.name}} if {
	not cryptography.list_known(input.as_of)
	some i, use in input.spec.cryptography
	use.mode
}

open contains {"path": ["spec", "cryptography", i], "args": {"name": use.name}} if {
	some i, use in input.spec.cryptography
	cryptography.algorithm(use.algorithm, input.as_of).class in {"block-cipher-64", "block-cipher-128"}
	not use.mode
}
