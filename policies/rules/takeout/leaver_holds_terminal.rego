# METADATA
# title: 退職者は端末を返却する
# description: |
#   雇用の終了のときの対策として、貸与した端末は退職までに返却させる。
#   利用者管理の文書で退職日を過ぎている人が持ち出したまま返却していない端末を違反とする（IPA の内部不正防止ガイドライン（21）の考え方）。
#   この条件と遵守事項との対応は kijun による。
# custom:
#   id: TRM-024
#   en:
#     title: Leavers have returned their terminals
#     description: |
#       As a measure at the end of employment, terminals are returned by the last day. A terminal that is out with a person
#       whose last day, by the identity store, has passed is a violation (after item (21) of the IPA guideline on internal
#       improprieties). That this answers the requirement is kijun's reading.
#   severity: critical
#   kinds: [TerminalUse]
#   reads: [IdentityStore]
#   clauses: ["unified-r7:2.1.3(3)(b)", "unified-r7:6.1.1(1)(a)"]
#   references: ["ipa-insider-guidelines-3.0:(21)"]
#   basis: inferred
#   since: 0.1.0
#   message:
#     ja: "{left_on} に退職した「{person}」が持ち出した端末「{device}」（申請 {number}）が返却されていません"
#     en: "Terminal \"{device}\" (application {number}) is still out with \"{person}\", who left on {left_on}"
#   expected:
#     ja: "退職日までに返却されている"
#     en: "Returned by the last day"
#   remedy:
#     ja: "直ちに返却させ、端末内の情報と持出し中の利用記録を確認してください。"
#     en: "Have it returned at once, and check the information on it and the records of its use."
package kijun.rules.takeout.leaver_holds_terminal

applicable if {
	input.spec.identity_store
	some _ in input.spec.takeouts
}

# The index is read as a whole and looked up by key: asking for one key at a time is slow in one engine or the other.
findings contains {
	"path": ["spec", "takeouts", i, "applicant"],
	"args": {
		"person": takeout.applicant,
		"device": takeout.device,
		"number": takeout.number,
		"left_on": departure.left_on,
	},
	"related": [{"kind": "IdentityStore", "name": input.spec.identity_store, "path": departure.path}],
} if {
	departures := _departures
	some i, takeout in input.spec.takeouts
	not _returned(takeout)
	some departure in departures[takeout.applicant]
	departure.left_on < input.as_of
}

_returned(takeout) if takeout.returned_on <= input.as_of

_departures[account.person] contains departure if {
	store := data.kijun.workspace.IdentityStore[input.spec.identity_store]
	some i, account in store.spec.accounts
	departure := {"left_on": account.owner_left_on, "path": ["spec", "accounts", i, "owner_left_on"]}
}
