# METADATA
# title: 重大な違反を最高情報セキュリティ責任者に報告する
# description: "情報セキュリティ責任者は、重大な違反について、統括情報セキュリティ責任者を通じて最高情報セキュリティ責任者に報告する。組織が定める日数のうちに報告の記録がないものを違反とする。日数は組織が定める。"
# custom:
#   id: GOV-091
#   en:
#     title: "Serious breaches are reported to the chief officer"
#     description: "The information security officer reports serious breaches to the chief information security officer through the head officer. No report within the set number of days is a violation. The number is the organisation's own."
#   severity: high
#   kinds: [Organization]
#   parameters: [violation_days]
#   clauses: ["unified-r7:2.2.1(2)(b)"]
#   basis: official
#   since: 0.1.0
#   message:
#     ja: "重大な違反「{id}」を、組織が定める{limit}日以内に最高情報セキュリティ責任者に報告した記録がありません"
#     en: "No report of the serious breach \"{id}\" to the chief information security officer is recorded within the {limit} days the organisation has set"
#   unknown:
#     ja: "重大な違反の有無（violations）が記録されていません。なければ空の一覧を記してください"
#     en: "Whether there were serious breaches is not recorded (violations; an empty list when there were none)"
#   expected:
#     ja: "組織が定める日数を過ぎた違反に最高情報セキュリティ責任者への報告の日（reported_to_ciso_on）がある"
#     en: "reported_to_ciso_on for a breach known for longer than the set number of days"
#   remedy:
#     ja: "統括情報セキュリティ責任者を通じて報告し、日付を記録してください。"
#     en: "Report it through the head officer and record the day."
package kijun.rules.governance.violation_not_reported

import data.kijun.lib.dates
import data.kijun.lib.place

open contains {"path": ["spec"], "args": {}} if not input.spec.violations

findings contains {
	"path": place.nearest(input, ["spec", "violations", i, "reported_to_ciso_on"]),
	"args": {"id": entry.id, "limit": data.kijun.parameters.violation_days},
} if {
	some i, entry in input.spec.violations
	dates.days_between(entry.known_on, input.as_of) > data.kijun.parameters.violation_days
	not _reported(entry)
}

# An empty list says that there was none: nothing is asked then.
applicable if not object.get(input.spec, "violations", null) == []

_reported(entry) if {
	entry.reported_to_ciso_on >= entry.known_on
	entry.reported_to_ciso_on <= input.as_of
}
