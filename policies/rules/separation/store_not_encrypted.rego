# METADATA
# title: インターネットに通じる場所の個人情報等は暗号化する
# description: "インターネットに達する、又はインターネットから達するセグメントの保存先に、個人情報又は要機密情報（機密性 2 以上）があり、暗号化が確認できなければ違反とし、何を保存しているか又はインターネットのセグメントが書かれていなければ不明とする。条項は暗号化の要否の検討を求め、ここで必要とみるのは 2015 年の流出事案の教訓による kijun の解釈である。"
# custom:
#   id: SEP-019
#   en:
#     title: "Personal and confidential data where the internet reaches is encrypted"
#     description: "A store on a segment that reaches the internet or is reached from it, holding personal or confidential data (class 2 or higher), must be encrypted; if what it holds or the segment of the internet is not written down, this is unknown. The clause asks to examine the need; that it is needed here is kijun's reading, the lesson of the 2015 leak."
#   severity: critical
#   kinds: [Network]
#   clauses: ["unified-r7:7.1.5(1)(a)(i)"]
#   basis: inferred
#   since: 0.1.0
#   message:
#     ja: "インターネットに通じるセグメント「{segment}」の保存先「{name}」（個人情報{records}件）の暗号化を確認できません"
#     en: "Store \"{name}\" ({records} records of personal data) on segment \"{segment}\", which the internet reaches, is not known to be encrypted"
#   expected:
#     ja: "encrypted が true であること"
#     en: "encrypted is true"
#   remedy:
#     ja: "情報を暗号化するか、インターネットに通じないセグメントに移してください"
#     en: "Encrypt the information, or move it to a segment the internet does not reach"
#   unknown:
#     ja: "セグメント「{segment}」の保存先「{name}」は、格付け、個人情報の件数又はインターネットのセグメントが書かれておらず、判定できません"
#     en: "Store \"{name}\" on segment \"{segment}\" cannot be judged: its classification, its number of records of personal data or the segment of the internet is not written down"
package kijun.rules.separation.store_not_encrypted

import data.kijun.lib.network
import data.kijun.lib.place
import data.kijun.lib.stores

applicable if {
	some segment in input.spec.segments
	count(segment.stores) > 0
}

findings contains {
	"path": place.nearest(input, ["spec", "segments", i, "stores", j, "encrypted"]),
	"args": {"segment": segment.name, "name": store.name, "records": object.get(store, "personal_records", 0)},
} if {
	some i, segment in input.spec.segments
	segment.name in _exposed
	some j, store in segment.stores
	stores.sensitive(store)
	not store.encrypted == true
}

_exposed := network.exposed(input.spec)

open contains {"path": ["spec", "segments", i, "stores", j], "args": {"segment": segment.name, "name": store.name}} if {
	some [i, j] in stores.undecided(input.spec)
	segment := input.spec.segments[i]
	store := segment.stores[j]
	not store.encrypted == true
}
