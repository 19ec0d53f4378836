# METADATA
# title: "独立行政法人等の機密性3情報を保存した機器を盗難等から守る"
# description: "独立行政法人及び指定法人の職員等は、機密性3情報を保存した機器を盗難や不正な持出しなどの物理的な脅威から守る。措置が一つも記録されていない保存先を違反とする。国の行政機関と同等に取り扱うと決定した場合は対象としない。"
# custom:
#   id: INF-012
#   en:
#     title: "Corporations protect devices with class-3 information from theft"
#     description: "Employees of incorporated agencies and designated corporations protect devices that store class-3 information from theft and unauthorised removal. A place without any recorded measure is a violation, unless it was decided to handle it as national organs do."
#   severity: high
#   kinds: [InformationRegister]
#   reads: [Organization]
#   clauses: ["unified-r7:3.1.1(4)(d)(iii)"]
#   basis: official
#   since: 0.2.0
#   message:
#     ja: "機密性3情報「{name}」を保存した「{storage}」に、盗難等から守る措置がありません"
#     en: "\"{storage}\", which stores class-3 information \"{name}\", is not protected from theft or removal"
#   unknown:
#     ja: "「{name}」は機密性3情報ですが、機関の種類が分からず、独立行政法人等の措置を要するか判定できません"
#     en: "\"{name}\" is class-3 information, but the type of agency is not known: whether the duty of corporations applies cannot be judged"
#   expected:
#     ja: "theft_protection に措置がある"
#     en: "theft_protection lists what was done"
#   remedy:
#     ja: "施錠、固定、持出しの管理などの措置を講じ、theft_protection に記録してください。"
#     en: "Lock, fix or control removal of the device and record it in theft_protection."
package kijun.rules.information.class3_device_unprotected

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
	"path": place.nearest(input, ["spec", "items", store.item, "storage", store.place, "theft_protection"]),
	"args": {"name": store.name, "storage": store.storage.name},
} if {
	information.corporation_rules(input)
	some store in _stores
	not _done(store.storage)
}

_done(store) if count(store.theft_protection) > 0

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
