# METADATA
# title: 職員等が示した規程の課題を報告する
# description: "情報セキュリティ責任者又は課室情報セキュリティ責任者は、職員等から関係規程の課題や問題点の報告を受けたときは、統括情報セキュリティ責任者に報告する。組織が定める日数のうちに報告の記録がないものを違反とし、課題の有無の記録がなければ未確認とする。日数は組織が定める。"
# custom:
#   id: GOV-109
#   en:
#     title: "Issues raised by employees are passed on"
#     description: "Officers told by employees of issues or problems with the rules report them to the head information security officer. No report within the set number of days is a violation; no record of whether any was raised is unknown. The number is the organisation's own."
#   severity: medium
#   kinds: [Organization]
#   parameters: [rule_issue_days]
#   clauses: ["unified-r7:2.2.1(1)(b)"]
#   basis: official
#   since: 0.1.0
#   message:
#     ja: "関係規程の課題「{id}」を、組織が定める{limit}日以内に統括情報セキュリティ責任者に報告した記録がありません"
#     en: "Issue \"{id}\" with the rules was not reported to the head officer within the {limit} days the organisation has set"
#   unknown:
#     ja: "職員等から関係規程の課題が報告されたかどうか（issues）が記録されていません。なければ空の一覧を記してください"
#     en: "Whether employees raised issues with the rules is not recorded (issues; an empty list when none)"
#   expected:
#     ja: "組織が定める日数を過ぎた課題に統括情報セキュリティ責任者への報告の日（reported_to_head_on）がある"
#     en: "reported_to_head_on for an issue received longer ago than the set number of days"
#   remedy:
#     ja: "統括情報セキュリティ責任者に報告し、日付を記録してください。"
#     en: "Report it to the head officer and record the day."
package kijun.rules.governance.rule_issue_not_reported

import data.kijun.lib.dates
import data.kijun.lib.place

findings contains {
	"path": place.nearest(input, ["spec", "rule_management", "issues", i, "reported_to_head_on"]),
	"args": {"id": issue.id, "limit": data.kijun.parameters.rule_issue_days},
} if {
	some i, issue in input.spec.rule_management.issues
	dates.days_between(issue.received_on, input.as_of) > data.kijun.parameters.rule_issue_days
	not _reported(issue)
}

open contains {"path": place.nearest(input, ["spec", "rule_management"]), "args": {}} if {
	not input.spec.rule_management.issues
}

# Of a period that states there was none, nothing is asked.
applicable if not object.get(input.spec, ["rule_management", "issues"], null) == []

_reported(issue) if {
	issue.reported_to_head_on >= issue.received_on
	issue.reported_to_head_on <= input.as_of
}
