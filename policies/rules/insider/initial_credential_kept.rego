# METADATA
# title: 初期の主体認証情報は初回に変更させる
# description: |
#   初期の主体認証情報は付与した側も知っているため、そのままでは本人以外が使える。
#   初回利用時に変更させないもの、又は記載のないものを違反とする。
#   この条件と遵守事項との対応は kijun による。
# custom:
#   id: INS-021
#   en:
#     title: Initial credentials are changed at first use
#     description: |
#       An initial credential is also known to those who issued it. Not forcing its change at first use, or leaving this unsaid,
#       is a violation. That this answers the requirement is kijun's reading.
#   severity: medium
#   kinds: [IdentityStore]
#   clauses: ["unified-r7:7.1.1(2)(a)"]
#   basis: inferred
#   since: 0.1.0
#   message:
#     ja: "利用者管理「{store}」は、初期の主体認証情報を初回利用時に変更させていません"
#     en: "Identity store \"{store}\" does not make users change the initial credential at first use"
#   expected:
#     ja: "change_at_first_use が true である"
#     en: "change_at_first_use is true"
#   remedy:
#     ja: "初回利用時に変更を強制する設定とし、change_at_first_use を true としてください。"
#     en: "Force the change at first use and set change_at_first_use to true."
package kijun.rules.insider.initial_credential_kept

import data.kijun.lib.place

findings contains {
	"path": place.nearest(input, ["spec", "credentials", "change_at_first_use"]),
	"args": {"store": input.metadata.name},
} if {
	object.get(input.spec, ["credentials", "change_at_first_use"], false) == false
}
