# METADATA
# title: 台帳にあるモバイルルーターだけを使う
# description: |
#   2020年の講演は、配布したモバイルルーター以外の利用を認めない。
#   貸与ルーター又は海外用レンタルルーターによる接続のうち、台帳の同じ種類のルーターを指していないものを違反とする。
# custom:
#   id: TRM-008
#   en:
#     title: Only registered mobile routers are used
#     description: |
#       In the 2020 talk no router but the distributed one may be used. A connection by an issued or rental router that does not
#       name a router of that type in the register is a violation.
#   severity: medium
#   kinds: [TerminalUse]
#   clauses: ["unified-r7:8.1.1(3)(b)"]
#   basis: practice
#   since: 0.1.0
#   message:
#     ja: "端末「{device}」の接続「{connection}」が使ったルーターは、同じ種類のものとして台帳にありません"
#     en: "Connection \"{connection}\" of terminal \"{device}\" used a router that the register does not know as one of that type"
#   expected:
#     ja: "routers にある同じ種類のルーター"
#     en: "A router of that type in routers"
#   remedy:
#     ja: "使ったルーターを確認して router に記録するか、台帳 routers に登録してください。"
#     en: "Find out which router was used and record it in router, or register it in routers."
package kijun.rules.takeout.router_not_registered

import data.kijun.lib.place

applicable if {
	some connection in input.spec.connections
	_types[connection.line]
}

findings contains {
	"path": place.nearest(input, ["spec", "connections", i, "router"]),
	"args": {"device": connection.device, "connection": connection.id},
} if {
	registered := _registered
	some i, connection in input.spec.connections
	_types[connection.line]
	not registered[i]
}

_types := {"issued_router": "issued", "overseas_rental": "overseas_rental"}

# Sets are read as a whole and looked up by key: asking for one member at a time is slow in one engine or the other.
_registered contains i if {
	routers := _routers
	some i, connection in input.spec.connections
	routers[[connection.router, _types[connection.line]]]
}

_routers contains [router.id, router.type] if some router in input.spec.routers
