# METADATA
# title: 管理者権限の主体認証は多要素とする
# description: |
#   管理者権限の識別コードと主体認証情報が盗まれたときの被害を最小にするため、知識・所持・生体のうち二つ以上の要素を求める。
#   遵守事項の文は多要素の語を含まず、当てはめは kijun による。
#   プログラムが使う service は対象としない。
# custom:
#   id: INS-007
#   en:
#     title: Privileged accounts use more than one factor
#     description: |
#       To keep the damage of a stolen privileged credential small, two or more of knowledge, possession and body are asked for.
#       The requirement does not name multi-factor authentication: the reading is kijun's. Service accounts used by programs are
#       left out.
#   severity: high
#   kinds: [IdentityStore]
#   clauses: ["unified-r7:7.1.3(1)(b)", "unified-r7:7.1.1(1)(c)"]
#   basis: inferred
#   since: 0.1.0
#   message:
#     ja: "管理者権限のアカウント「{account}」の主体認証が{factors}要素です"
#     en: "Privileged account \"{account}\" authenticates with {factors} factor(s)"
#   expected:
#     ja: "知識・所持・生体のうち二つ以上の要素"
#     en: "Two or more of knowledge, possession and body"
#   remedy:
#     ja: "IC カードやワンタイムパスワード等を加え、authentication_factors に二つ以上の要素を記録してください。"
#     en: "Add a card, token or the like and record at least two factors in authentication_factors."
package kijun.rules.insider.privileged_single_factor

import data.kijun.lib.identity
import data.kijun.lib.place

applicable if {
	some account in input.spec.accounts
	account.privileged == true
}

findings contains {
	"path": place.nearest(input, ["spec", "accounts", i, "authentication_factors"]),
	"args": {"account": account.id, "factors": factors},
} if {
	some i, account in input.spec.accounts
	identity.privileged(account, input.as_of)
	account.type != "service"
	factors := count(object.get(account, "authentication_factors", []))
	factors < 2
}
