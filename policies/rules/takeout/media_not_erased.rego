# METADATA
# title: 持ち出した媒体の情報を返却後に消去する
# description: |
#   職員は、外部電磁的記録媒体に保存した情報が職務上不要となったときは速やかに消去する。
#   kijun は返却をその時とみなし、返却から組織が定める日数のうちに消去の記録がないものを違反とする。
#   返却予定日を過ぎた、又は予定日のない媒体で、返却も消去も記録のないものは判定できないとする。
# custom:
#   id: TRM-026
#   en:
#     title: Information on returned media is erased
#     description: |
#       Information on an external storage medium is erased as soon as it is no longer needed. kijun takes the return as that
#       moment: no recorded erasure within the set number of days after it is a violation.
#   severity: medium
#   kinds: [TerminalUse]
#   parameters: [media_erase_days]
#   clauses: ["unified-r7:3.1.1(7)(a)"]
#   basis: inferred
#   since: 0.1.0
#   message:
#     ja: "{returned_on} に返却された媒体（申請 {number}）の情報が、組織が定める{limit}日以内に消去されていません"
#     en: "The information on the medium returned on {returned_on} (application {number}) was not erased within the {limit} days the organisation has set"
#   unknown:
#     ja: "媒体の持出し（申請 {number}）に、基準日までの返却の記録がありません"
#     en: "The medium of application {number} has no recorded return up to the as-of date"
#   expected:
#     ja: "返却から組織が定める日数以内の erased_on"
#     en: "erased_on within the set number of days after the return"
#   remedy:
#     ja: "媒体の情報を消去し、erased_on に記録してください。"
#     en: "Erase the information and record erased_on."
package kijun.rules.takeout.media_not_erased

import data.kijun.lib.dates

applicable if {
	some _ in input.spec.media_takeouts
}

findings contains {
	"path": ["spec", "media_takeouts", i, "returned_on"],
	"args": {
		"returned_on": takeout.returned_on,
		"number": takeout.number,
		"limit": data.kijun.parameters.media_erase_days,
	},
} if {
	some i, takeout in input.spec.media_takeouts
	dates.days_between(takeout.returned_on, input.as_of) > data.kijun.parameters.media_erase_days
	not _erased_soon(takeout)
}

_erased_soon(takeout) if {
	dates.days_between(takeout.returned_on, takeout.erased_on) <= data.kijun.parameters.media_erase_days
}

open contains {"path": ["spec", "media_takeouts", i], "args": {"number": takeout.number}} if {
	some i, takeout in input.spec.media_takeouts
	object.get(takeout, "to", takeout.from) < input.as_of
	not _settled(takeout)
}

_settled(takeout) if {
	some field in ["returned_on", "erased_on"]
	takeout[field] <= input.as_of
}
