# METADATA
# title: "暗号は CRYPTREC 暗号リストに載るものを使う"
# description: "使用するアルゴリズムは電子政府推奨暗号リストに基づいて定める。基準日の CRYPTREC 暗号リストのどれにもないもの（MD5、RC4、DES など）を違反とし、推奨候補暗号リストのものは人に確認を求める。"
# custom:
#   id: TEC-030
#   en:
#     title: "Ciphers are on the CRYPTREC list"
#     description: "Algorithms are decided on the basis of the e-Government Recommended Ciphers List. One on none of the CRYPTREC lists of the day (such as MD5, RC4 or DES) is a violation; one on the candidate list is put to a person."
#   severity: high
#   kinds: [System]
#   clauses: ["unified-r7:7.1.5(1)(b)"]
#   basis: official
#   since: 0.1.0
#   message:
#     ja: "「{name}」の暗号 {algorithm} は、CRYPTREC 暗号リスト（{edition} 更新）にありません"
#     en: "The cipher {algorithm} of \"{name}\" is not on the CRYPTREC Ciphers List (updated {edition})"
#   question:
#     ja: "「{name}」の暗号 {algorithm} は推奨候補暗号リスト（{edition} 更新）のものです。電子政府推奨暗号リストの暗号を使えない理由は妥当ですか"
#     en: "The cipher {algorithm} of \"{name}\" is on the candidate list (updated {edition}). Is there a sound reason not to use a recommended one?"
#   unknown:
#     ja: "「{name}」の暗号 {algorithm} を判断できません。基準日に有効な CRYPTREC 暗号リストを保持していません（保持する版の更新日 {edition}）"
#     en: "The cipher {algorithm} of \"{name}\" cannot be judged: the CRYPTREC list valid on the day is not held (the edition held was updated {edition})"
#   expected:
#     ja: "アルゴリズムが電子政府推奨暗号リストにある"
#     en: "The algorithm is on the e-Government Recommended Ciphers List"
#   remedy:
#     ja: "リストにある暗号に移行してください。表記の違いであれば、リストの表記に直してください"
#     en: "Move to a listed cipher; if only the spelling differs, write it as in the list"
package kijun.rules.technical.cipher_not_listed

import data.kijun.lib.cryptography
import data.kijun.lib.systems

applicable if {
	systems.in_service(input)
	count(input.spec.cryptography) > 0
}

findings contains {"path": ["spec", "cryptography", i, "algorithm"], "args": _args(use)} if {
	cryptography.list_known(input.as_of)
	some i, use in input.spec.cryptography
	not cryptography.algorithm(use.algorithm, input.as_of)
}

reviews contains {"path": ["spec", "cryptography", i, "algorithm"], "args": _args(use)} if {
	some i, use in input.spec.cryptography
	cryptography.algorithm(use.algorithm, input.as_of).list == "candidate"
}

open contains {"path": ["spec", "cryptography", i, "algorithm"], "args": _args(use)} if {
	not cryptography.list_known(input.as_of)
	some i, use in input.spec.cryptography
}

_args(use) := {
	"name": use.name,
	"algorithm": use.algorithm,
	"edition": data.kijun.reference.cryptrec.source.updated_on,
}
