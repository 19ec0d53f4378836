# METADATA
# title: リモートアクセスは多要素主体認証とする
# description: |
#   情報システムセキュリティ責任者は、リモートアクセスに対し多要素主体認証を行う。
#   知識・所持・生体のうち二つ以上を使っていないものを違反とする。
# custom:
#   id: TRM-015
#   en:
#     title: Remote access uses multiple factors
#     description: |
#       Multiple factor authentication is performed for remote access. Fewer than two of knowledge, possession and body is a
#       violation.
#   severity: high
#   kinds: [TerminalUse]
#   clauses: ["unified-r7:8.1.3(2)(b)"]
#   basis: official
#   since: 0.1.0
#   message:
#     ja: "リモートアクセス「{name}」の主体認証が{factors}要素です"
#     en: "Remote access \"{name}\" authenticates with {factors} factor(s)"
#   unknown:
#     ja: "リモートアクセスの記載（remote_access）がありません（無ければ空の一覧を書く）"
#     en: "There is no list of remote access (remote_access) (an empty list when there are none)"
#   expected:
#     ja: "知識・所持・生体のうち二つ以上の要素"
#     en: "Two or more of knowledge, possession and body"
#   remedy:
#     ja: "端末証明書、IC カード、生体認証等を加え、authentication_factors に記録してください。"
#     en: "Add a certificate, card or biometrics and record it in authentication_factors."
package kijun.rules.takeout.remote_access_single_factor

import data.kijun.lib.place

applicable if {
	some _ in input.spec.remote_access
}

findings contains {
	"path": place.nearest(input, ["spec", "remote_access", i, "authentication_factors"]),
	"args": {"name": access.name, "factors": factors},
} if {
	some i, access in input.spec.remote_access
	factors := count(object.get(access, "authentication_factors", []))
	factors < 2
}

# Not even an empty list: nobody says that there is none.
applicable if _unstated

open contains {"path": ["spec"], "args": {}} if _unstated

_unstated if {
	not input.spec.remote_access
}
