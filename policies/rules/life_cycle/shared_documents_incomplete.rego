# METADATA
# title: "関連文書に利用する機関の情報を記載している"
# description: "政府共通利用型システムを管理する機関の情報システムセキュリティ責任者は、関連文書に利用する機関に関する情報を含める。利用を始めた機関ごとに記載の日を求め、機関が一つも挙がっていなければ違反とする。"
# custom:
#   id: LIF-028
#   en:
#     title: "The documents hold information on the user agencies"
#     description: "The information system security officer of the administrator agency keeps information on the user agencies in the documents: the day of the entry for each agency that has started; no agency listed is a violation."
#   severity: medium
#   kinds: [System]
#   clauses: ["unified-r7:5.4.1(2)(b)"]
#   basis: inferred
#   since: 0.2.0
#   message:
#     ja: "関連文書に利用する機関の情報を記載した記録がありません（{agency}）"
#     en: "There is no record that the documents hold information on the agency ({agency})"
#   unknown:
#     ja: "政府共通利用型システムとして管理するか、そのセキュリティ機能を利用するかが記録されていません"
#     en: "Whether the system is run as, or uses, a shared government system is not on record"
#   expected:
#     ja: "利用を始めた各機関の documents_on が基準日以前であること"
#     en: "documents_on, not in the future, for each agency that has started"
#   remedy:
#     ja: "関連文書に記載し、documents_on を記録してください。"
#     en: "Enter it in the documents and record documents_on."
package kijun.rules.life_cycle.shared_documents_incomplete

import data.kijun.lib.shared_government

applicable if shared_government.perhaps(input, "operator")

findings contains {"path": lacking.path, "args": {"agency": lacking.agency}} if {
	shared_government.plays(input, "operator")
	some lacking in shared_government.agencies_without(input, "documents_on")
}

open contains {"path": ["spec"], "args": {}} if not input.spec.shared_government
