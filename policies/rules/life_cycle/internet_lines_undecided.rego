# METADATA
# title: "インターネットに接続する通信回線を定めている"
# description: "インターネットに接続する情報システムの構築では、接続する通信回線を定める。運用開始日（記載がなければ基準日）までに定めた回線の記録を求める。"
# custom:
#   id: LIF-009
#   en:
#     title: "The lines to the internet are decided"
#     description: "When constructing a system connected to the internet, the lines to connect are decided: a line decided by go-live (or, without that date, the day of the check) must be on record."
#   severity: medium
#   kinds: [System]
#   clauses: ["unified-r7:5.2.1(3)(b)"]
#   basis: inferred
#   since: 0.2.0
#   message:
#     ja: "インターネットに接続する通信回線を定めた記録がありません"
#     en: "There is no record of deciding the lines to the internet"
#   expected:
#     ja: "phases.internet_lines に、運用開始までの decided_on のある回線があること"
#     en: "a line with decided_on by go-live in phases.internet_lines"
#   remedy:
#     ja: "接続する通信回線を定め、phases.internet_lines に記録してください。"
#     en: "Decide the lines and record them in phases.internet_lines."
package kijun.rules.life_cycle.internet_lines_undecided

import data.kijun.lib.place
import data.kijun.lib.systems

applicable if {
	not systems.disposed(input)
	input.spec.internet != "none"
}

findings contains {"path": place.nearest(input, ["spec", "phases", "internet_lines"]), "args": {}} if not _decided

_decided if {
	some line in input.spec.phases.internet_lines
	line.decided_on <= min({input.as_of, object.get(input.spec, ["life_cycle", "go_live_on"], input.as_of)})
}
