# METADATA
# title: "ログを点検・分析する機能を設ける"
# description: "取得したログを点検又は分析する機能を設ける。方法（仕組みと異常とみる基準）と行う者が書かれていないログを違反とする。"
# custom:
#   id: FNC-009
#   en:
#     title: "A function examines or analyses the logs"
#     description: "A function to examine or analyse the logs is set up. A log without the method (tool and criteria for what is abnormal) and who carries it out is a violation."
#   severity: medium
#   kinds: [System]
#   clauses: ["unified-r7:7.1.4(1)(c)"]
#   basis: official
#   since: 0.1.0
#   message:
#     ja: "ログ「{name}」を点検・分析する方法と行う者が書かれていません"
#     en: "How and by whom the log \"{name}\" is examined or analysed is not recorded"
#   expected:
#     ja: "analysis に method と by がある"
#     en: "analysis with method and by"
#   remedy:
#     ja: "点検・分析の仕組み、異常とみる基準、行う者を記録してください"
#     en: "Record tool, criteria and who does it"
package kijun.rules.functions.log_analysis_undefined

import data.kijun.lib.systems

applicable if {
	systems.in_service(input)
	count(input.spec.logs) > 0
}

findings contains {"path": ["spec", "logs", i], "args": {"name": log.name}} if {
	some i, log in input.spec.logs
	not log.analysis
}
