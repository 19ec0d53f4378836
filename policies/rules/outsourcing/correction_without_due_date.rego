# METADATA
# title: "是正措置に期限がある"
# description: "是正措置ごとに期限の日付を求める。是正は NISC の評価手法の利用の手引の手順(6)で、統一基準の遵守事項に対応するものはない。"
# custom:
#   id: OUT-020
#   en:
#     title: "Corrections have a due date"
#     description: "Every correction needs a due date. Correction is step (6) of the NISC guide on evaluation methods; no requirement of the standard corresponds to it."
#   severity: medium
#   kinds: [Contract]
#   clauses: []
#   basis: practice
#   since: 0.1.0
#   message:
#     ja: "是正措置「{name}」に期限がありません"
#     en: "The correction \"{name}\" has no due date"
#   expected:
#     ja: "是正措置ごとに due_on があること"
#     en: "Every correction has due_on"
#   remedy:
#     ja: "委託先と期限を取り決め、due_on に書いてください"
#     en: "Agree on a date with the supplier and write it in due_on"
package kijun.rules.outsourcing.correction_without_due_date

applicable if count(input.spec.corrections) > 0

findings contains {"path": ["spec", "corrections", i], "args": {"name": correction.name}} if {
	some i, correction in input.spec.corrections
	not correction.due_on
}
