# METADATA
# title: "必要な場合に CIO に体制の整備を求めている"
# description: "体制の確保に情報システムの管理を担う責任者（CIO）の協力が必要な場合、最高情報セキュリティ責任者が整備を求める。必要と記したのに求めた日がなければ違反、必要かどうかの記載がなければ不明とする。必要がないと記した情報システムは対象としない。"
# custom:
#   id: LIF-008
#   en:
#     title: "The CIO is asked to set up the framework where needed"
#     description: "Where the cooperation of the person responsible for managing information systems (CIO) is needed, the chief information security officer requests it. Needed but without a day of request is a violation; without a statement of the need the answer is unknown; a system for which it is stated not to be needed is not judged."
#   severity: medium
#   kinds: [System]
#   clauses: ["unified-r7:5.2.1(1)(b)"]
#   basis: official
#   since: 0.2.0
#   message:
#     ja: "CIO の協力が必要とされていますが、体制の整備を求めた日の記録がありません"
#     en: "The cooperation of the CIO is needed, but there is no day on which it was requested"
#   unknown:
#     ja: "体制の確保に CIO の協力が必要かどうかが記録されていません"
#     en: "Whether the cooperation of the CIO is needed is not on record"
#   expected:
#     ja: "phases.framework.cio_requested_on が基準日以前であること"
#     en: "phases.framework.cio_requested_on, not in the future"
#   remedy:
#     ja: "体制の整備を CIO に求め、cio_requested_on を記録してください。"
#     en: "Request it of the CIO and record cio_requested_on."
package kijun.rules.life_cycle.cio_not_asked

import data.kijun.lib.place
import data.kijun.lib.systems

applicable if {
	not systems.disposed(input)
	not input.spec.phases.framework.cio_needed == false
}

findings contains {"path": place.nearest(input, ["spec", "phases", "framework", "cio_requested_on"]), "args": {}} if {
	input.spec.phases.framework.cio_needed == true
	not _requested
}

_requested if input.spec.phases.framework.cio_requested_on <= input.as_of

open contains {"path": place.nearest(input, ["spec", "phases", "framework"]), "args": {}} if not _stated

_stated if input.spec.phases.framework.cio_needed in {true, false}
