# METADATA
# title: "媒体の情報は不要となったら速やかに消去する"
# description: "職員等は、外部電磁的記録媒体に保存した情報が職務上不要となったときは速やかに消去する。不要となった日から組織が定める日数を過ぎても消去又は廃棄の記録が無い媒体を違反とする。日数は統一基準に無い。媒体の一覧がなければ未確認とする（媒体がなければ空の一覧を記す。）。"
# custom:
#   id: INF-021
#   en:
#     title: "Information on media is erased once it is not needed"
#     description: "Information stored on external media is erased immediately when it is no longer needed. A medium not erased or disposed of within the days the organisation has set is a violation; the standard gives no number. Without a list of media (empty when there are none) this is unknown."
#   severity: medium
#   kinds: [InformationRegister]
#   parameters: [unneeded_medium_days]
#   clauses: ["unified-r7:3.1.1(7)(a)"]
#   basis: inferred
#   since: 0.2.0
#   message:
#     ja: "媒体「{id}」の情報は {day} に不要となりましたが、組織が定める{limit}日を過ぎても消去されていません"
#     en: "Information on medium \"{id}\" was no longer needed from {day}, but is not erased after the {limit} days the organisation has set"
#   unknown:
#     ja: "外部電磁的記録媒体の一覧（media）が記されていません。媒体がなければ空の一覧を記してください"
#     en: "The storage media are not listed (media; an empty list when there are none)"
#   expected:
#     ja: "不要となってから組織が定める日数以内の erased_on"
#     en: "erased_on within the days the organisation has set"
#   remedy:
#     ja: "媒体の情報を消去し、erased_on に記録してください。"
#     en: "Erase the medium and record it in erased_on."
package kijun.rules.information.unneeded_medium_not_erased

import data.kijun.lib.dates

# Whether there are media at all is stated, by an empty list when there are none.
applicable if not input.spec.media

open contains {"path": ["spec"], "args": {}} if not input.spec.media

applicable if {
	some medium in input.spec.media
	medium.not_needed_from <= input.as_of
}

findings contains {
	"path": ["spec", "media", i, "not_needed_from"],
	"args": {"id": medium.id, "day": medium.not_needed_from, "limit": data.kijun.parameters.unneeded_medium_days},
} if {
	some i, medium in input.spec.media
	dates.days_between(medium.not_needed_from, input.as_of) > data.kijun.parameters.unneeded_medium_days
	not _gone(medium)
}

_gone(medium) if {
	some field in ["erased_on", "disposed_on"]
	medium[field] <= input.as_of
}
