# METADATA
# title: "入口での主体認証の試行回数を制限する"
# description: "不正な主体認証の試行への対策として、続けて失敗したときに止める。知識による入口に上限の回数がないか、組織が定める回数を超えれば違反とする。利用者管理の文書が示された入口はその文書で判定する（INS-023）。回数は条文になく、当てはめは kijun による。"
# custom:
#   id: FNC-002
#   en:
#     title: "Attempts to authenticate at an entrance are limited"
#     description: "Against unauthorised attempts an entrance stops after repeated failures. One that uses knowledge without a limit, or with one above the organisation's number, is a violation; entrances managed by an identity store are judged there (INS-023). The clause gives no number; the reading is kijun's."
#   severity: medium
#   kinds: [System]
#   parameters: [lockout_failures]
#   clauses: ["unified-r7:7.1.1(1)(c)"]
#   basis: inferred
#   since: 0.1.0
#   message:
#     ja: "入口「{name}」に、組織が定める{limit}回以内で止める試行の制限がありません"
#     en: "Entrance \"{name}\" has no limit of attempts within the {limit} the organisation has set"
#   expected:
#     ja: "lockout_after_failures が組織の定める回数以内である"
#     en: "lockout_after_failures not above the organisation's number"
#   remedy:
#     ja: "失敗が続いたときに一時停止する設定とし、回数を記録してください"
#     en: "Set a lock-out after repeated failures and record the number"
package kijun.rules.functions.attempts_unlimited

import data.kijun.lib.place
import data.kijun.lib.systems

applicable if {
	systems.in_service(input)
	count(_entrances) > 0
}

findings contains {"path": place.nearest(input, ["spec", "authentication", "entrances", i, "lockout_after_failures"]), "args": {"name": entrance.name, "limit": limit}} if {
	limit := data.kijun.parameters.lockout_failures
	some i, entrance in _entrances
	not _limited(entrance)
}

_limited(entrance) if entrance.lockout_after_failures <= data.kijun.parameters.lockout_failures

_entrances[i] := entrance if {
	some i, entrance in input.spec.authentication.entrances
	"knowledge" in entrance.factors
	not entrance.identity_store
}
