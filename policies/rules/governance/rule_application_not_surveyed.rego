# METADATA
# title: 関係規程の運用状況を適時に把握する
# description: "統括情報セキュリティ責任者は、関係規程の運用の状況を適時に把握し、必要に応じて最高情報セキュリティ責任者に報告する。組織が定める日数のうちに把握した記録がないもの、報告を要する課題がありながら、把握から組織が定める日数を過ぎても報告の記録がないものを違反とする。日数は組織が定める。"
# custom:
#   id: GOV-110
#   en:
#     title: "How the rules are applied is surveyed in good time"
#     description: "The head information security officer keeps track of how the rules are applied and reports to the chief information security officer as needed. No survey within the set number of days, or problems that need reporting and were not reported within the set number of days, is a violation. The numbers are the organisation's own."
#   severity: medium
#   kinds: [Organization]
#   parameters: [rule_survey_days, rule_issue_days]
#   clauses: ["unified-r7:2.2.1(1)(c)"]
#   basis: official
#   since: 0.1.0
#   message:
#     ja: "関係規程の運用状況について、組織が定める{limit}日以内の {missing} の記録がありません（surveyed_on＝把握した日、reported_to_ciso_on＝最高情報セキュリティ責任者への報告の日）"
#     en: "There is no {missing} on the application of the rules within the {limit} days the organisation has set"
#   unknown:
#     ja: "{day} の運用状況の把握に、報告を要する課題の数（problems）が記録されていません。なければ 0 を記してください"
#     en: "The survey of {day} does not record how many problems need reporting (problems; 0 when there are none)"
#   expected:
#     ja: "組織が定める日数以内の把握の記録（surveys）があり、課題の数（problems）があれば最高情報セキュリティ責任者への報告の日（reported_to_ciso_on）がある"
#     en: "surveys within the set number of days and, where it found problems, a reported_to_ciso_on"
#   remedy:
#     ja: "運用状況を把握し、報告を要する課題を報告して記録してください。"
#     en: "Survey the application, report what needs reporting, and record both."
package kijun.rules.governance.rule_application_not_surveyed

import data.kijun.lib.dates
import data.kijun.lib.place
import data.kijun.lib.records
import data.kijun.lib.systems

findings contains {
	"path": place.nearest(input, ["spec", "rule_management", "surveys"]),
	"args": {"limit": data.kijun.parameters.rule_survey_days, "missing": "surveyed_on"},
	"key": "surveyed_on",
} if {
	not _surveyed
}

findings contains {
	"path": place.nearest(input, ["spec", "rule_management", "surveys", i, "reported_to_ciso_on"]),
	"args": {"limit": data.kijun.parameters.rule_issue_days, "missing": "reported_to_ciso_on"},
	"key": "reported_to_ciso_on",
} if {
	some i, survey in input.spec.rule_management.surveys
	survey.problems > 0
	dates.days_between(survey.surveyed_on, input.as_of) > data.kijun.parameters.rule_issue_days
	not records.done_between(survey, "reported_to_ciso_on", survey.surveyed_on, input.as_of)
}

open contains {"path": ["spec", "rule_management", "surveys", i], "args": {"day": survey.surveyed_on}} if {
	some i, survey in input.spec.rule_management.surveys
	not _counted(survey)
}

_counted(survey) if survey.problems >= 0

_surveyed if {
	some i, _ in input.spec.rule_management.surveys
	systems.recorded_within(
		input,
		["spec", "rule_management", "surveys", i, "surveyed_on"],
		data.kijun.parameters.rule_survey_days,
	)
}
