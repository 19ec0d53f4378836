# METADATA
# title: "独立行政法人等の機密性3情報はインターネットに接続しない情報システムに保存する"
# description: "独立行政法人及び指定法人の職員等は、機密性3情報を機器に保存するときは、インターネットにもインターネットに接続する情報システムにも接続していない機器を用いる。台帳（System）でインターネットに接続するとされた情報システムを保存先とするものを違反とし、情報システムの記載がない、又はその接続の記載がないもの、機関の種類が分からずインターネットに接続するものは未確認とする。書面の保存先、国の行政機関と同等に取り扱うと決定した台帳は対象としない。"
# custom:
#   id: INF-040
#   en:
#     title: "Class-3 information of corporations is kept on systems without an internet connection"
#     description: "Incorporated agencies and designated corporations store confidentiality class-3 information on devices connected neither to the internet nor to systems with an internet connection. A place of storage in a System recorded as connected is a violation; a place without a system, or a system without a statement of its connection, is unknown, as is a connected one where the type of agency is not known. Paper, and registers decided to be handled as national organs do, are not judged."
#   severity: critical
#   kinds: [InformationRegister]
#   reads: [Organization, System]
#   clauses: ["unified-r7:3.1.1(4)(d)(i)"]
#   basis: official
#   since: 0.2.0
#   message:
#     ja: "機密性3情報「{name}」の保存先「{storage}」は、インターネットに接続する情報システムです"
#     en: "\"{storage}\", where the class-3 information \"{name}\" is stored, is a system connected to the internet"
#   unknown:
#     ja: "機密性3情報「{name}」の保存先「{storage}」がインターネットに接続しないことを確かめられません（情報システム若しくはその接続の記載がないか、機関の種類が分からない）"
#     en: "It cannot be told that \"{storage}\", where the class-3 information \"{name}\" is stored, has no internet connection (no system named, none stated for it, or the type of agency is not known)"
#   expected:
#     ja: "保存先の情報システムの internet が none である"
#     en: "The system it is stored in has internet: none"
#   remedy:
#     ja: "インターネットに通じない機器に移すか、保存先の情報システムとその接続を記録してください。"
#     en: "Move it to a device the internet does not reach, or record the system and its connection."
package kijun.rules.information.class3_on_connected_system

import data.kijun.lib.information

applicable if {
	_judged
	count(_stores) > 0
}

_judged if information.corporation_rules(input)

# Nobody knows whether the duty of corporations applies.
_judged if _undetermined

_undetermined if {
	information.type_unknown(input)
	not information.as_national_organs(input)
}

findings contains {"path": ["spec", "items", store.item, "storage", store.place], "args": {"name": store.name, "storage": store.storage.name}} if {
	not _undetermined
	some store in _stores
	_connection(store.storage) in {"outbound", "facing"}
}

open contains {"path": ["spec", "items", store.item, "storage", store.place], "args": {"name": store.name, "storage": store.storage.name}} if {
	some store in _stores
	not _connection(store.storage)
}

open contains {"path": ["spec", "items", store.item, "storage", store.place], "args": {"name": store.name, "storage": store.storage.name}} if {
	_undetermined
	some store in _stores
	_connection(store.storage) in {"outbound", "facing"}
}

_connection(storage) := data.kijun.workspace.System[storage.system].spec.internet

_stores contains {"item": i, "place": k, "name": item.name, "storage": store} if {
	some i, item in input.spec.items
	information.class3(item)
	some k, store in item.storage
	not store.form == "paper"
}
