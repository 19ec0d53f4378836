# METADATA
# title: 重大な違反には措置を指示する
# description: "情報セキュリティ責任者は、重大な違反の報告を受け、又は知ったときは、違反者と関係者に必要な措置を指示する。組織が定める日数のうちに指示の記録がないものを違反とする。日数は組織が定める。"
# custom:
#   id: GOV-090
#   en:
#     title: "Serious breaches are followed by instructions"
#     description: "On learning of a serious breach, the information security officer instructs the violator and others concerned to take the necessary measures. No instruction within the set number of days is a violation. The number is the organisation's own."
#   severity: high
#   kinds: [Organization]
#   parameters: [violation_days]
#   clauses: ["unified-r7:2.2.1(2)(b)"]
#   basis: official
#   since: 0.1.0
#   message:
#     ja: "重大な違反「{id}」について、組織が定める{limit}日以内に措置を指示した記録がありません"
#     en: "No instruction on the serious breach \"{id}\" is recorded within the {limit} days the organisation has set"
#   unknown:
#     ja: "重大な違反の有無（violations）が記録されていません。なければ空の一覧を記してください"
#     en: "Whether there were serious breaches is not recorded (violations; an empty list when there were none)"
#   expected:
#     ja: "組織が定める日数を過ぎた違反に指示の日（instructed_on）がある"
#     en: "instructed_on for a breach known for longer than the set number of days"
#   remedy:
#     ja: "必要な措置を指示し、日付を記録してください。"
#     en: "Instruct the necessary measures and record the day."
package kijun.rules.governance.violation_without_instruction

import data.kijun.lib.dates
import data.kijun.lib.place

open contains {"path": ["spec"], "args": {}} if not input.spec.violations

findings contains {
	"path": place.nearest(input, ["spec", "violations", i, "instructed_on"]),
	"args": {"id": entry.id, "limit": data.kijun.parameters.violation_days},
} if {
	some i, entry in input.spec.violations
	dates.days_between(entry.known_on, input.as_of) > data.kijun.parameters.violation_days
	not _instructed(entry)
}

# An empty list says that there was none: nothing is asked then.
applicable if not object.get(input.spec, "violations", null) == []

_instructed(entry) if {
	entry.instructed_on >= entry.known_on
	entry.instructed_on <= input.as_of
}
