# METADATA
# title: 統制目標の除外に理由がある
# description: "統制目標は、合理的に適用できない理由を示して除外できる。"
# custom:
#   id: ISM-032
#   en:
#     title: "Excluded objectives have a reason"
#     description: "An objective may be excluded when a reason is given why it cannot reasonably be applied."
#   severity: medium
#   kinds: [ControlStatement]
#   clauses: ["ismap-cc22:2.2.4"]
#   basis: official
#   since: 0.1.0
#   message:
#     ja: "統制目標 {item} を除外する理由がありません"
#     en: "No reason is given for excluding control objective {item}"
#   expected:
#     ja: "除外した統制目標ごとに理由がある"
#     en: "A reason for each excluded objective"
#   remedy:
#     ja: "適用できない理由を記載する"
#     en: "State why it cannot be applied"
package kijun.rules.ismap.exclusion_without_reason

findings contains {"path": ["spec", "objectives", "excluded", i, "id"], "args": {"item": exclusion.id}} if {
	some i, exclusion in input.spec.objectives.excluded
	not exclusion.reason
}

applicable if count(input.spec.objectives.excluded) > 0
