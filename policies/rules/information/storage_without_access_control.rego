# METADATA
# title: "要機密情報の保存先にアクセス制御を設定する"
# description: "職員等は、情報を保存するときはアクセス制御を設定するなど、格付けと取扱制限に応じて管理する。書面でない保存先で、アクセスできる者の範囲が書かれていない（全職員などとするものを含む。）要機密情報を違反とし、保存先の記載がない要機密情報は未確認とする。格付けのない情報は要機密情報かもしれないものとして判定する。"
# custom:
#   id: INF-009
#   en:
#     title: "Stored confidential information has access control"
#     description: "Stored information is managed by its classification, such as by setting access control. Confidential information in a place other than paper that does not say whom access control lets in (or says everybody) is a violation, without any place it is unknown; unclassified items are judged as possibly confidential."
#   severity: high
#   kinds: [InformationRegister]
#   clauses: ["unified-r7:3.1.1(4)(d)"]
#   basis: official
#   since: 0.2.0
#   message:
#     ja: "「{name}」の保存先「{storage}」に、アクセスできる者の範囲が設定されていません"
#     en: "Storage \"{storage}\" of \"{name}\" does not limit who has access"
#   unknown:
#     ja: "要機密情報「{name}」の保存先（storage）が記されておらず、アクセス制御を判断できません（保存先: {storage}）"
#     en: "No place of storage is recorded for the confidential information \"{name}\", so its access control cannot be told (storage: {storage})"
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

applicable if count(_nowhere) > 0

open contains {"path": ["spec", "items", i], "args": {"name": name, "storage": "—"}} if some i, name in _nowhere

# Confidential information that is kept somewhere, but nobody says where.
_nowhere := {i: item.name |
	some i, item in input.spec.items
	information.confidential(item)
	count(object.get(item, "storage", [])) == 0
	not _disposed(item)
}

_disposed(item) if item.disposed_on <= input.as_of

findings contains {
	"path": place.nearest(input, ["spec", "items", store.item, "storage", store.place, "access_limited_to"]),
	"args": {"name": store.name, "storage": store.storage},
} if {
	some store in _stores
	store.allowed == 0
}

_stores contains {"item": i, "place": k, "name": item.name, "storage": store.name, "allowed": count([who | some who in object.get(store, "access_limited_to", []); not _everybody(who)])} if {
	some i, item in input.spec.items
	information.confidential(item)
	some k, store in item.storage
	not store.form == "paper"
}

_everybody(who) if lower(trim_space(who)) in {"全員", "全職員", "全ての職員", "全ての職員等", "誰でも", "制限なし", "all", "everyone", "everybody", "anyone"}
