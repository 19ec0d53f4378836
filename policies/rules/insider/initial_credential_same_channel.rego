# METADATA
# title: 初期の主体認証情報を識別コードと同じ経路で渡さない
# description: |
#   識別コードと主体認証情報を同じ電子メールなどで渡せば、その一通を見た者が利用者になりすませる。
#   渡し方の記載がないものは判定できないとする。
#   この条件と遵守事項との対応は kijun による。
# custom:
#   id: INS-022
#   en:
#     title: Initial credentials travel apart from the account name
#     description: |
#       When account name and credential are sent together, whoever reads that one message can act as the user. A way left unsaid cannot be judged. That this
#       answers the requirement is kijun's reading.
#   severity: medium
#   kinds: [IdentityStore]
#   clauses: ["unified-r7:7.1.1(2)(a)"]
#   basis: inferred
#   since: 0.1.0
#   message:
#     ja: "利用者管理「{store}」は、初期の主体認証情報を識別コードと同じ経路で渡しています"
#     en: "Identity store \"{store}\" hands out initial credentials together with the account name"
#   unknown:
#     ja: "利用者管理「{store}」に、初期の主体認証情報の渡し方が記載されていません"
#     en: "Identity store \"{store}\" does not state how initial credentials are delivered"
#   expected:
#     ja: "手渡し、封書又は識別コードと別の経路"
#     en: "In person, by sealed letter or by a separate channel"
#   remedy:
#     ja: "手渡し、封書又は別の経路に改め、initial_delivery を書き換えてください。"
#     en: "Hand them over in person, in a sealed letter or by another channel, and update initial_delivery."
package kijun.rules.insider.initial_credential_same_channel

import data.kijun.lib.place

findings contains {
	"path": ["spec", "credentials", "initial_delivery"],
	"args": {"store": input.metadata.name},
} if {
	input.spec.credentials.initial_delivery == "same_channel"
}

open contains {
	"path": place.nearest(input, ["spec", "credentials"]),
	"args": {"store": input.metadata.name},
} if {
	not input.spec.credentials.initial_delivery
}
