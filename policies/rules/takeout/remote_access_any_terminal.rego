# METADATA
# title: リモートアクセスは承認された端末に限る
# description: |
#   リモートアクセスに用いる端末を、承認された端末に限る措置を講じる。
#   接続時に承認された端末であることを確かめていないものを違反とする。
# custom:
#   id: TRM-016
#   en:
#     title: Remote access only from approved terminals
#     description: |
#       Measures are taken so that terminals used for remote access are limited to approved ones. Not checking at connection
#       that the terminal is an approved one is a violation.
#   severity: high
#   kinds: [TerminalUse]
#   clauses: ["unified-r7:8.1.3(2)(c)"]
#   basis: official
#   since: 0.1.0
#   message:
#     ja: "リモートアクセス「{name}」は、承認された端末であることを接続時に確かめていません"
#     en: "Remote access \"{name}\" does not check that the terminal is an approved one"
#   unknown:
#     ja: "リモートアクセスの記載（remote_access）がありません（無ければ空の一覧を書く）"
#     en: "There is no list of remote access (remote_access) (an empty list when there are none)"
#   expected:
#     ja: "endpoint_checks に registered がある"
#     en: "endpoint_checks has registered"
#   remedy:
#     ja: "端末証明書等で端末を識別し、endpoint_checks に registered を記録してください。"
#     en: "Identify terminals by certificates or the like and record registered in endpoint_checks."
package kijun.rules.takeout.remote_access_any_terminal

import data.kijun.lib.place

applicable if {
	some _ in input.spec.remote_access
}

findings contains {
	"path": place.nearest(input, ["spec", "remote_access", i, "endpoint_checks"]),
	"args": {"name": access.name},
} if {
	some i, access in input.spec.remote_access
	checks := object.get(access, "endpoint_checks", [])
	not "registered" in checks
}

# Not even an empty list: nobody says that there is none.
applicable if _unstated

open contains {"path": ["spec"], "args": {}} if _unstated

_unstated if {
	not input.spec.remote_access
}
