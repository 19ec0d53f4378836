# METADATA
# title: 同期の正は内部のディレクトリとする
# description: |
#   外部のディレクトリを正とすると、外部への侵入者が作ったアカウントが内部に広がる。
#   2020年の講演は内部の利用者情報を外部へ渡す一方向の同期とする。
#   遵守事項は識別コードの適切な管理を求め、同期には触れない。
# custom:
#   id: IDM-001
#   en:
#     title: The master of synchronisation is an internal directory
#     description: |
#       With an external master, an account made by an intruder outside would spread to the inside. In the 2020 talk user
#       information goes one way, from inside to outside. The requirement asks for proper management of accounts and does not
#       name synchronisation.
#   severity: high
#   kinds: [IdentityStore]
#   clauses: []
#   basis: practice
#   since: 0.1.0
#   message:
#     ja: "同期の正「{master}」が内部のディレクトリではありません"
#     en: "The master \"{master}\" of the synchronisation is not an internal directory"
#   expected:
#     ja: "side が internal のディレクトリ"
#     en: "A directory whose side is internal"
#   remedy:
#     ja: "内部のディレクトリを正とし、外部はその写しを受け取る構成に改めてください。"
#     en: "Make an internal directory the master and let the external one receive a copy."
package kijun.rules.identity.sync_master_not_internal

applicable if input.spec.synchronisation

findings contains {
	"path": ["spec", "synchronisation", "master"],
	"args": {"master": input.spec.synchronisation.master},
} if {
	not input.spec.synchronisation.master in _internal
}

_internal contains directory.name if {
	some directory in input.spec.directories
	directory.side == "internal"
}
