# METADATA
# title: 同期が止まっていない
# description: |
#   同期が止まれば、内部で止めたアカウントが外部で使え続ける。
#   基準日の始まり（日本時間の零時）に、最後の成功から24時間に組織が定める余裕を加えた時間を過ぎているものを違反とする。
#   基準日までの記録がないものは判定できないとする。
#   この条件と遵守事項との対応は kijun による。
# custom:
#   id: IDM-005
#   en:
#     title: The synchronisation has not stopped
#     description: |
#       When synchronisation stops, an account disabled inside stays usable outside. It is a violation when, at the start of the
#       as-of day in Japan time, the last success lies further back than 24 hours plus the margin the organisation has set. No
#       recorded success cannot be judged. That this answers the requirement is kijun's reading.
#   severity: high
#   kinds: [IdentityStore]
#   parameters: [sync_margin_hours]
#   clauses: ["unified-r7:7.1.1(2)(b)"]
#   basis: inferred
#   since: 0.1.0
#   message:
#     ja: "最後に同期が成功したのは {last} で、24時間に組織が定める余裕を加えた{limit}時間を過ぎています"
#     en: "The last successful synchronisation was at {last}, longer ago than {limit} hours (24 plus the margin the organisation has set)"
#   unknown:
#     ja: "正とするディレクトリ「{master}」からの同期が最後に成功した、基準日までの日時が記録されていません"
#     en: "The last success of the synchronisation from \"{master}\" is not recorded"
#   expected:
#     ja: "24時間に組織が定める余裕を加えた時間以内の成功"
#     en: "A success within 24 hours plus the margin the organisation has set"
#   remedy:
#     ja: "失敗の原因を除いて同期を行い、last_success_at を更新してください。"
#     en: "Remove the cause, run the synchronisation and update last_success_at."
package kijun.rules.identity.sync_stale

import data.kijun.lib.dates

applicable if input.spec.synchronisation

findings contains {
	"path": ["spec", "synchronisation", "last_success_at"],
	"args": {"last": last, "limit": limit},
} if {
	last := input.spec.synchronisation.last_success_at
	limit := 24 + data.kijun.parameters.sync_margin_hours
	_age > limit * 60
}

open contains {"path": ["spec", "synchronisation"], "args": {"master": input.spec.synchronisation.master}} if {
	not _known
}

# Minutes from the last success to the start of the as_of date in Japan; a success after that date says nothing about it.
_age := dates.minutes_between(input.spec.synchronisation.last_success_at, concat("T", [input.as_of, "00:00+09:00"]))

_known if _age > -1440
