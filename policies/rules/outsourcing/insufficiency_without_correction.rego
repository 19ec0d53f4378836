# METADATA
# title: "不十分とした確認に是正措置がある"
# description: "履行が不十分とされた確認ごとに、それを元にした是正措置の記録を求める。結果の記載がない確認は不明とする。是正は NISC の評価手法の利用の手引の手順(6)で、統一基準の遵守事項に対応するものはない。"
# custom:
#   id: OUT-019
#   en:
#     title: "A check that found insufficiency has a correction"
#     description: "Every check whose result is insufficient needs a correction that refers to it; a check without a result is unknown. Correction is step (6) of the NISC guide on evaluation methods; no requirement of the standard corresponds to it."
#   severity: high
#   kinds: [Contract]
#   clauses: []
#   basis: practice
#   since: 0.1.0
#   message:
#     ja: "不十分とした確認「{check}」に対する是正措置がありません"
#     en: "The check \"{check}\" found insufficiency but has no correction"
#   unknown:
#     ja: "確認「{check}」の結果が書かれていません"
#     en: "The result of the check \"{check}\" is not recorded"
#   expected:
#     ja: "不十分とした確認を check で名指す是正措置が corrections にあること"
#     en: "corrections holds a correction whose check names the insufficient check"
#   remedy:
#     ja: "委託先に是正を求め、期限とともに corrections に記録してください"
#     en: "Ask the supplier for a correction and record it with its due date in corrections"
package kijun.rules.outsourcing.insufficiency_without_correction

applicable if count(input.spec.checks) > 0

findings contains {"path": ["spec", "checks", i, "result"], "args": {"check": check.name}} if {
	some i, check in input.spec.checks
	check.result == "insufficient"
	not check.name in _corrected
}

open contains {"path": ["spec", "checks", i], "args": {"check": check.name}} if {
	some i, check in input.spec.checks
	not check.result
}

_corrected contains correction.check if some correction in input.spec.corrections
