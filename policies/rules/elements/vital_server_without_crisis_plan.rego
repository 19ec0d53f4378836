# METADATA
# title: "要安定情報を取り扱うサーバ装置の危機的事象への対処を定め、訓練する"
# description: "可用性2のシステムのサーバ装置について、危機的事象の発生時の対処を定めた文書がリポジトリにないか、申請者と別の者による承認がないか、組織が定める日数の間に見直しと訓練がなければ違反とする。条項は適切な対処ができる運用を求め、計画と訓練で確かめるのは kijun の解釈である。"
# custom:
#   id: ELM-036
#   en:
#     title: "Servers with vital information have an exercised plan for crisis events"
#     description: "For the servers of a system of availability 2: no plan for crisis events in the repository, none approved by somebody other than the applicant, or none reviewed and exercised within the days the organisation has set is a violation. The clause asks for operation that enables proper action; looking at plan and exercise is kijun's reading."
#   severity: high
#   kinds: [System]
#   parameters: [rule_review_days, crisis_drill_days]
#   clauses: ["unified-r7:6.2.1(2)(d)"]
#   basis: inferred
#   since: 0.1.0
#   message:
#     ja: "可用性2のシステムですが、危機的事象への対処の計画の {item} が確かめられません（見直しは組織が定める{review}日以内、訓練は{drill}日以内）"
#     en: "The system is of availability 2, but {item} of its plan for crisis events cannot be established (the organisation has set a review within {review} and an exercise within {drill} days)"
#   expected:
#     ja: "phases.crisis の procedure に文書、承認、期間内の見直しがあり、期間内の drills がある"
#     en: "phases.crisis has a procedure with file, approval and review within the period, and a drill within the period"
#   remedy:
#     ja: "対処の計画を定めて訓練し、記録してください"
#     en: "Establish the plan, exercise it and record both"
package kijun.rules.elements.vital_server_without_crisis_plan

import data.kijun.lib.classification
import data.kijun.lib.crisis
import data.kijun.lib.elements
import data.kijun.lib.systems

applicable if {
	systems.in_service(input)
	classification.vital(input.spec.classification)
	count(elements.of_type(input, "server")) > 0
}

findings contains {
	"path": fault.path,
	"args": {
		"item": fault.missing,
		"review": data.kijun.parameters.rule_review_days,
		"drill": data.kijun.parameters.crisis_drill_days,
	},
	"key": fault.missing,
} if {
	some fault in crisis.faults(input)
}
