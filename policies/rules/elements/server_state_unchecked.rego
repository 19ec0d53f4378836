# METADATA
# title: "管理する全てのサーバ装置の状態を定期に確かめて是正する"
# description: "サーバ装置のソフトウェアと構成の状態を全台について確かめた記録が、組織が定める日数の間になければ違反とする。確認で見つけた不適切な状態が、組織が定める日数のうちに是正されていないものも違反とする。条項は「定期的に」とし、日数を定めない。"
# custom:
#   id: ELM-029
#   en:
#     title: "The state of all servers is verified periodically and corrected"
#     description: "No verification of software and configuration of all units within the days the organisation has set is a violation; so is an inappropriate state found that was not corrected within the days it has set. The clause says periodically and gives no number."
#   severity: medium
#   kinds: [System]
#   parameters: [state_check_days, state_correction_days]
#   clauses: ["unified-r7:6.2.1(2)(b)"]
#   basis: official
#   since: 0.1.0
#   message:
#     ja: "サーバ装置「{name}」について、{item} が組織が定める{limit}日の間に行われた記録がありません（state_checks は状態の確認、ほかは見つけた不適切な状態の是正）"
#     en: "For \"{name}\" no {item} is recorded within the {limit} days the organisation has set"
#   unknown:
#     ja: "サーバ装置「{name}」の状態の確認で、見つかった不適切な状態の一覧（problems。無ければ空の一覧を書く）が記録されていません"
#     en: "The check of \"{name}\" has no list of inappropriate states found (problems; an empty list when there are none)"
#   expected:
#     ja: "state_checks に全台の期間内の確認があり、problems が是正されている"
#     en: "state_checks has a check of all units within the period, and its problems are corrected"
#   remedy:
#     ja: "全台の状態を確かめ、不適切な状態を是正して記録してください"
#     en: "Verify all units, correct what is inappropriate and record it"
package kijun.rules.elements.server_state_unchecked

import data.kijun.lib.dates
import data.kijun.lib.elements
import data.kijun.lib.place
import data.kijun.lib.systems

applicable if {
	systems.in_service(input)
	count(elements.of_type(input, "server")) > 0
}

findings contains {
	"path": place.nearest(input, ["spec", "components", i, "state_checks"]),
	"args": {"name": component.name, "item": "state_checks", "limit": data.kijun.parameters.state_check_days},
	"key": "state_checks",
} if {
	some i, component in elements.of_type(input, "server")
	not _checked(i, component)
}

findings contains {
	"path": ["spec", "components", i, "state_checks", j, "problems", k],
	"args": {"name": component.name, "item": problem.id, "limit": data.kijun.parameters.state_correction_days},
	"key": problem.id,
} if {
	some i, component in elements.of_type(input, "server")
	some j, check in component.state_checks
	some k, problem in check.problems
	dates.days_between(check.checked_on, input.as_of) > data.kijun.parameters.state_correction_days
	not elements.dated(problem, "corrected_on", input.as_of)
}

open contains {
	"path": ["spec", "components", i, "state_checks", j],
	"args": {"name": component.name},
} if {
	some i, component in elements.of_type(input, "server")
	some j, check in component.state_checks
	check.checked_on <= input.as_of
	not check.problems
}

_checked(i, component) if {
	some j, check in component.state_checks
	systems.recorded_within(input, ["spec", "components", i, "state_checks", j, "checked_on"], data.kijun.parameters.state_check_days)
	object.get(check, "units", 0) >= object.get(component, "quantity", 1)
	every part in {"software", "configuration"} {
		part in object.get(check, "covered", [])
	}
}
