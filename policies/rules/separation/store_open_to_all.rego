# METADATA
# title: インターネットに通じる場所の個人情報等はアクセスを制限する
# description: "インターネットに達する、又はインターネットから達するセグメントの保存先に、個人情報又は要機密情報（機密性 2 以上）があり、アクセスの制限が確認できなければ違反とし、何を保存しているか又はインターネットのセグメントが書かれていなければ不明とする。"
# custom:
#   id: SEP-020
#   en:
#     title: "Access to personal and confidential data where the internet reaches is restricted"
#     description: "A store on a segment that reaches the internet or is reached from it, holding personal or confidential data (class 2 or higher), must have its access restricted; if what it holds or the segment of the internet is not written down, this is unknown."
#   severity: critical
#   kinds: [Network]
#   clauses: ["unified-r7:3.1.1(4)(d)", "unified-r7:7.1.2(1)(b)"]
#   basis: official
#   since: 0.1.0
#   message:
#     ja: "インターネットに通じるセグメント「{segment}」の保存先「{name}」（個人情報{records}件）のアクセス制限を確認できません"
#     en: "Access to store \"{name}\" ({records} records of personal data) on segment \"{segment}\", which the internet reaches, is not known to be restricted"
#   unknown:
#     ja: "セグメント「{segment}」の保存先「{name}」は、格付け、個人情報の件数又はインターネットのセグメントが書かれておらず、判定できません"
#     en: "Store \"{name}\" on segment \"{segment}\" cannot be judged: its classification, its number of records of personal data or the segment of the internet is not written down"
#   expected:
#     ja: "access_restricted が true であること"
#     en: "access_restricted is true"
#   remedy:
#     ja: "業務上必要な者だけに利用を限ってください"
#     en: "Limit use to those who need it"
package kijun.rules.separation.store_open_to_all

import data.kijun.lib.network
import data.kijun.lib.place
import data.kijun.lib.stores

applicable if {
	some segment in input.spec.segments
	count(segment.stores) > 0
}

findings contains {
	"path": place.nearest(input, ["spec", "segments", i, "stores", j, "access_restricted"]),
	"args": {"segment": segment.name, "name": store.name, "records": object.get(store, "personal_records", 0)},
} if {
	some i, segment in input.spec.segments
	segment.name in _exposed
	some j, store in segment.stores
	stores.sensitive(store)
	not store.access_restricted == true
}

_exposed := network.exposed(input.spec)

open contains {"path": ["spec", "segments", i, "stores", j], "args": {"segment": segment.name, "name": store.name}} if {
	some [i, j] in stores.undecided(input.spec)
	segment := input.spec.segments[i]
	store := segment.stores[j]
	not store.access_restricted == true
}
