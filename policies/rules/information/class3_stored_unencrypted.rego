# METADATA
# title: "独立行政法人等の機密性3情報は暗号化して保存する"
# description: "独立行政法人及び指定法人の職員等は、機密性3情報を機器に保存するときは暗号化する。書面でない保存先で暗号化の記載がないものを違反とする。国の行政機関と同等に取り扱うと決定した場合は対象としない。"
# custom:
#   id: INF-011
#   en:
#     title: "Corporations store class-3 information encrypted"
#     description: "Employees of incorporated agencies and designated corporations store class-3 information on devices encrypted. A place other than paper without encryption is a violation, unless it was decided to handle it as national organs do."
#   severity: high
#   kinds: [InformationRegister]
#   reads: [Organization]
#   clauses: ["unified-r7:3.1.1(4)(d)(ii)"]
#   basis: official
#   since: 0.2.0
#   message:
#     ja: "機密性3情報「{name}」の保存先「{storage}」が暗号化されていません"
#     en: "Storage \"{storage}\" of class-3 information \"{name}\" is not encrypted"
#   unknown:
#     ja: "「{name}」は機密性3情報ですが、機関の種類が分からず、独立行政法人等の措置を要するか判定できません"
#     en: "\"{name}\" is class-3 information, but the type of agency is not known: whether the duty of corporations applies cannot be judged"
#   expected:
#     ja: "encryption にアルゴリズムがある"
#     en: "encryption names the algorithm"
#   remedy:
#     ja: "暗号化して保存し、encryption に記録してください。"
#     en: "Store it encrypted and record it in encryption."
package kijun.rules.information.class3_stored_unencrypted

import data.kijun.lib.information
import data.kijun.lib.place

applicable if {
	_judged
	count(_stores) > 0
}

_judged if information.corporation_rules(input)

_judged if _undetermined

_undetermined if {
	information.type_unknown(input)
	not information.as_national_organs(input)
}

findings contains {
	"path": place.nearest(input, ["spec", "items", store.item, "storage", store.place, "encryption"]),
	"args": {"name": store.name, "storage": store.storage.name},
} if {
	information.corporation_rules(input)
	some store in _stores
	not _done(store.storage)
}

_done(store) if store.encryption.algorithm

open contains {"path": ["spec", "items", store.item], "args": {"name": store.name}} if {
	_undetermined
	some store in _stores
	not _done(store.storage)
}

_stores contains {"item": i, "place": k, "name": item.name, "storage": store} if {
	some i, item in input.spec.items
	information.class3(item)
	some k, store in item.storage
	not store.form == "paper"
}
