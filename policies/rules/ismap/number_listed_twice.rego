# METADATA
# title: 登録番号が写しの中で重複しない
# description: "同じ登録番号が二度現れる写しでは、どちらの登録で判定すべきか定まらない。"
# custom:
#   id: ISM-022
#   en:
#     title: "No number twice in a snapshot"
#     description: "With the same number twice, it is not clear which entry to judge by."
#   severity: medium
#   kinds: [CloudRegistry]
#   clauses: []
#   basis: design
#   since: 0.1.0
#   message:
#     ja: "登録番号 {number} が写しの中に重複しています"
#     en: "Registration number {number} appears more than once in the snapshot"
#   expected:
#     ja: "登録番号ごとに登録が一つだけある"
#     en: "One entry for each number"
#   remedy:
#     ja: "一覧で確かめ、誤った登録を除く"
#     en: "Check the list and remove the wrong entry"
package kijun.rules.ismap.number_listed_twice

findings contains {"path": ["spec", "services", i, "registration_number"], "args": {"number": number}} if {
	some number, indexes in _indexes
	count(indexes) > 1
	some i in indexes
}

_indexes[entry.registration_number] contains i if some i, entry in input.spec.services
