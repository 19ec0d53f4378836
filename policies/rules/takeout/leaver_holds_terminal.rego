# METADATA
# title: 退職者は端末を返却する
# description: |
#   雇用の終了のときの対策として、貸与した端末は退職までに返却させる。
#   利用者管理の文書で退職日を過ぎている人が持ち出したまま返却していない端末を違反とする（IPA の内部不正防止ガイドライン（21）の考え方）。
#   利用者管理の文書から在職しているかを確かめられないものは判定できないとする。
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
#   clauses: ["insider-guideline:21"]
#   references: ["ipa-insider-guidelines-3.0:(21)"]
#   basis: inferred
#   since: 0.1.0
#   message:
#     ja: "{left_on} に退職した「{person}」が持ち出した端末「{device}」（申請 {number}）が返却されていません"
#     en: "Terminal \"{device}\" (application {number}) is still out with \"{person}\", who left on {left_on}"
#   unknown:
#     ja: "申請 {number} の「{person}」が在職しているかを確かめられません（利用者管理の文書の名、該当する人又は退職日の記載がありません）"
#     en: "Whether \"{person}\" of application {number} is still in office is unknown: the identity store, the person in it or the leaving date is not recorded"
#   expected:
#     ja: "退職日までに返却されている"
#     en: "Returned by the last day"
#   remedy:
#     ja: "直ちに返却させ、端末内の情報と持出し中の利用記録を確認してください。"
#     en: "Have it returned at once, and check the information on it and the records of its use."
package kijun.rules.takeout.leaver_holds_terminal

applicable if {
	some _ in input.spec.takeouts
}

# The index is read as a whole and looked up by key: asking for one key at a time is slow in one engine or the other.
findings contains {
	"path": ["spec", "takeouts", i, "applicant"],
	"args": {
		"person": takeout.applicant,
		"device": takeout.device,
		"number": takeout.number,
		"left_on": max({left_on | some [left_on, _] in departed}),
	},
	"related": [{"kind": "IdentityStore", "name": input.spec.identity_store, "path": ["spec", "accounts", place, "owner_left_on"]} |
		some [_, place] in departed
	],
} if {
	departures := _departures
	some i, takeout in input.spec.takeouts
	not _returned(takeout)
	departed := departures[takeout.applicant]
}

open contains {"path": ["spec", "takeouts", i, "applicant"], "args": {"person": takeout.applicant, "number": takeout.number}} if {
	known := _known
	some i, takeout in input.spec.takeouts
	not _returned(takeout)
	not known[takeout.applicant]
}

_returned(takeout) if takeout.returned_on <= input.as_of

_accounts := data.kijun.workspace.IdentityStore[input.spec.identity_store].spec.accounts

_departures[account.person] contains [account.owner_left_on, place] if {
	some place, account in _accounts
	account.owner_left_on < input.as_of
}

_known contains account.person if {
	some account in _accounts
	not _undated(account)
}

_undated(account) if {
	account.employment == "left"
	not account.owner_left_on
}
