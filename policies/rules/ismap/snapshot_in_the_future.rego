# METADATA
# title: 写しの取得日が基準日より後でない
# description: "基準日より後に取得した写しは、基準日の登録の状況を示さない。"
# custom:
#   id: ISM-023
#   en:
#     title: "The snapshot is not from the future"
#     description: "A snapshot taken after the date of judgement does not show the register on that date."
#   severity: low
#   kinds: [CloudRegistry]
#   clauses: []
#   basis: design
#   since: 0.1.0
#   message:
#     ja: "取得日 {taken_on} は基準日より後です"
#     en: "The snapshot of {taken_on} is later than the date of judgement"
#   expected:
#     ja: "取得日が基準日以前である"
#     en: "Taken on or before the date of judgement"
#   remedy:
#     ja: "取得日を直すか、基準日の時点の写しを使う"
#     en: "Correct the date, or use the snapshot of that time"
package kijun.rules.ismap.snapshot_in_the_future

findings contains {"path": ["spec", "taken_on"], "args": {"taken_on": input.spec.taken_on}} if {
	input.spec.taken_on > input.as_of
}
