# METADATA
# title: 内外のディレクトリを個別に保持する
# description: |
#   2020年の講演は、ディレクトリを内外個別に保持する。
#   同じサーバが内部と外部の両方の登録簿を保持すれば、外部への侵入が内部の利用者情報に及ぶ。
#   サーバの記載がないものは判定できないとする。
# custom:
#   id: IDM-007
#   en:
#     title: Inside and outside hold separate directories
#     description: |
#       In the 2020 talk inside and outside hold their own directories. When one server holds both registers, an intrusion from
#       outside reaches the internal users. A directory without a recorded server cannot be judged.
#   severity: high
#   kinds: [IdentityStore]
#   clauses: []
#   basis: practice
#   since: 0.1.0
#   message:
#     ja: "ディレクトリ「{directory}」のサーバ「{server}」が内部と外部の登録簿を共に保持しています"
#     en: "Server \"{server}\" of directory \"{directory}\" holds internal and external registers"
#   unknown:
#     ja: "ディレクトリ「{directory}」を保持するサーバが記録されていません"
#     en: "The server that holds directory \"{directory}\" is not recorded"
#   expected:
#     ja: "内部と外部で異なるサーバ"
#     en: "Different servers inside and outside"
#   remedy:
#     ja: "内部と外部の登録簿を別のサーバに分けてください。"
#     en: "Keep the internal and the external register on different servers."
package kijun.rules.identity.directories_not_separate

applicable if count({directory.side | some directory in input.spec.directories}) == 2

findings contains {
	"path": ["spec", "directories", i, "server"],
	"args": {"directory": directory.name, "server": directory.server},
} if {
	some i, directory in input.spec.directories
	count(_sides[directory.server]) == 2
}

open contains {"path": ["spec", "directories", i], "args": {"directory": directory.name}} if {
	some i, directory in input.spec.directories
	not directory.server
}

_sides[directory.server] contains directory.side if some directory in input.spec.directories
