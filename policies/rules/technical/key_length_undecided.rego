# METADATA
# title: "暗号の鍵長を定める"
# description: "アルゴリズムとともに鍵長を定める。鍵を用いる暗号に鍵長の記載がなければ違反とする。必要な長さは CRYPTREC の設定基準にあり、ここでは保持しないため、照合した日がない鍵長は人に確認を求める。"
# custom:
#   id: TEC-034
#   en:
#     title: "Key lengths are decided"
#     description: "The key length is decided together with the algorithm. A cipher with a key but no recorded length is a violation. The lengths required are in CRYPTREC's criteria, which are not held here, so a length without a day of confirmation is put to a person."
#   severity: medium
#   kinds: [System]
#   clauses: ["unified-r7:7.1.5(1)(b)"]
#   basis: official
#   since: 0.1.0
#   message:
#     ja: "「{name}」の暗号 {algorithm} の鍵長が記載されていません"
#     en: "No key length is recorded for the cipher {algorithm} of \"{name}\""
#   question:
#     ja: "「{name}」の {algorithm} の鍵長は、CRYPTREC の「暗号強度要件（アルゴリズム及び鍵長選択）に関する設定基準」に合いますか"
#     en: "Does the key length of {algorithm} of \"{name}\" meet CRYPTREC's criteria for algorithm and key length?"
#   expected:
#     ja: "key_bits に鍵長を記し、設定基準と照合した日を key_length_confirmed_on に記す"
#     en: "key_bits holds the length and key_length_confirmed_on the day it was confirmed against the criteria"
#   remedy:
#     ja: "鍵長を定めて記載し、CRYPTREC の設定基準に合うことを確かめてください"
#     en: "Decide and record the length, and confirm it against CRYPTREC's criteria"
package kijun.rules.technical.key_length_undecided

import data.kijun.lib.cryptography
import data.kijun.lib.systems

applicable if {
	systems.in_service(input)
	count(input.spec.cryptography) > 0
}

findings contains {"path": ["spec", "cryptography", i], "args": {"name": use.name, "algorithm": use.algorithm}} if {
	some i, use in input.spec.cryptography
	cryptography.algorithm(use.algorithm, input.as_of).class in _keyed
	not use.key_bits
}

reviews contains {"path": ["spec", "cryptography", i, "key_bits"], "args": {"name": use.name, "algorithm": use.algorithm}} if {
	some i, use in input.spec.cryptography
	cryptography.algorithm(use.algorithm, input.as_of)
	use.key_bits
	not _confirmed(use)
}

_confirmed(use) if use.key_length_confirmed_on <= input.as_of

# A post-quantum algorithm is listed with its parameter set; hashes and entity authentication have no key length of their own.
_keyed := {
	"signature",
	"confidentiality",
	"key-agreement",
	"block-cipher-64",
	"block-cipher-128",
	"stream-cipher",
	"message-authentication-code",
	"authenticated-encryption",
}
