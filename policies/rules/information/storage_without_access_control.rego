# METADATA
# title: "要機密情報の保存先にアクセス制御を設定する"
# description: "職員等は、情報を保存するときはアクセス制御を設定するなど、格付けと取扱制限に応じて管理する。書面でない保存先で、アクセスできる者の範囲が書かれていない要機密情報を違反とする。格付けのない情報は要機密情報かもしれないものとして判定する。"
# custom:
#   id: INF-009
#   en:
#     title: "Stored confidential information has access control"
#     description: "Stored information is managed by its classification, such as by setting access control. Confidential information in a place other than paper that does not say whom access control lets in is a violation; unclassified items are judged as possibly confidential."
#   severity: high
#   kinds: [InformationRegister]
#   clauses: ["unified-r7:3.1.1(4)(d)"]
#   basis: official
#   since: 0.2.0
#   message:
#     ja: "「{name}」の保存先「{storage}」に、アクセスできる者の範囲が設定されていません"
#     en: "Storage \"{storage}\" of \"{name}\" does not limit who has access"
#   expected:
#     ja: "access_limited_to に範囲がある"
#     en: "access_limited_to lists who has access"
#   remedy:
#     ja: "業務上必要な者に限るアクセス制御を設定し、access_limited_to に記録してください。"
#     en: "Limit access to those who need it and record it in access_limited_to."
package kijun.rules.information.storage_without_access_control

import data.kijun.lib.information
import data.kijun.lib.place

applicable if count(_stores) > 0

findings contains {
	"path": place.nearest(input, ["spec", "items", store.item, "storage", store.place, "access_limited_to"]),
	"args": {"name": store.name, "storage": store.storage},
} if {
	some store in _stores
	store.allowed == 0
}

_stores contains {"item": i, "place": k, "name": item.name, "storage": store.name, "allowed": count(object.get(store, "access_limited_to", []))} if {
	some i, item in input.spec.items
	information.confidential(item)
	some k, store in item.storage
	not store.form == "paper"
}
