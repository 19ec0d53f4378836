# METADATA
# title: リスク評価の変化に応じた見直しを委員会で審議する
# description: "最高情報セキュリティ責任者は、リスク評価に変化が生じたときは、委員会の審議を経て対策基準と対策推進計画の必要な見直しを行う。変化のあった評価から組織が定める日数を過ぎて、評価の後の審議の記録が規程、計画又は見直しの記録のいずれにもないものを違反とし、変化の有無の記録がなければ未確認とする。条項は日数を示さない。"
# custom:
#   id: GOV-136
#   en:
#     title: "Reviews after a changed risk assessment are deliberated"
#     description: "Whenever the risk assessment changes, the chief information security officer reviews the standards and the promotion plan as necessary after deliberation by the committee. No deliberation recorded since, in the rule, the plan or the reviews, the set number of days after the assessment is a violation; no record of whether it changed is unknown. The clause gives no number of days."
#   severity: medium
#   kinds: [Organization]
#   parameters: [standards_review_days]
#   clauses: ["unified-r7:2.4.1(1)(a)"]
#   basis: inferred
#   since: 0.1.0
#   message:
#     ja: "リスク評価に変化が生じてから組織が定める{limit}日以内に、{subject} の見直しを委員会で審議した記録がありません"
#     en: "No deliberation by the committee on reviewing {subject} is recorded within the {limit} days after the changed risk assessment that the organisation has set"
#   unknown:
#     ja: "リスク評価で変化が生じたか（risk_assessment.changed）、又は変化に応じた見直しの委員会での審議が、まだ記録されていません"
#     en: "Whether the risks changed (risk_assessment.changed), or the committee's deliberation on the review that follows, is not recorded yet"
#   expected:
#     ja: "評価の日以後の審議の日（deliberated_on）が、対策基準と対策推進計画のそれぞれについてある"
#     en: "a deliberated_on not before the assessment for both the own standards and the promotion plan"
#   remedy:
#     ja: "見直しの要否を委員会で審議し、reviews などに記録してください。"
#     en: "Have the committee deliberate on the review and record it, for example in reviews."
package kijun.rules.governance.change_not_deliberated

import data.kijun.lib.dates
import data.kijun.lib.governance
import data.kijun.lib.place

findings contains {
	"path": ["spec", "risk_assessment", "assessed_on"],
	"args": {"subject": subject, "limit": data.kijun.parameters.standards_review_days},
	"key": subject,
} if {
	input.spec.risk_assessment.changed == true
	dates.days_between(input.spec.risk_assessment.assessed_on, input.as_of) > data.kijun.parameters.standards_review_days
	some subject in ["own_standards", "promotion_plan"]
	not subject in _deliberated
}

open contains {"path": place.nearest(input, ["spec", "risk_assessment"]), "args": {}} if not _change_known

# Within the days the review may still come.
open contains {"path": ["spec", "risk_assessment", "assessed_on"], "args": {}} if {
	input.spec.risk_assessment.changed == true
	dates.days_between(input.spec.risk_assessment.assessed_on, input.as_of) <= data.kijun.parameters.standards_review_days
	some subject in ["own_standards", "promotion_plan"]
	not subject in _deliberated
}

_change_known if input.spec.risk_assessment.changed in {true, false}

applicable if not input.spec.risk_assessment.changed == false

_deliberated contains review.subject if {
	some review in input.spec.reviews
	_since(review)
}

_deliberated contains "own_standards" if {
	some entry in governance.rules_of(input, "own_standards")
	_since(entry)
}

_deliberated contains "promotion_plan" if {
	some plan in input.spec.promotion_plans
	_since(plan)
}

_since(entry) if {
	entry.deliberated_on >= input.spec.risk_assessment.assessed_on
	entry.deliberated_on <= input.as_of
}
