# METADATA
# title: 統制目標を全て実施するか、理由を付けて除外する
# description: "3桁の統制目標は、実施するか、合理的に適用できない理由を付けて除外する。どちらにも無い目標は言明に答えが無い。"
# custom:
#   id: ISM-031
#   en:
#     title: "Every control objective is implemented or excluded"
#     description: "Each three-digit objective is implemented, or excluded because it cannot reasonably be applied. One that is in neither list is unanswered."
#   severity: high
#   kinds: [ControlStatement]
#   clauses: ["ismap-cc22:2.2.4"]
#   basis: official
#   since: 0.1.0
#   message:
#     ja: "統制目標 {item} が実施にも除外にもありません"
#     en: "Control objective {item} is neither implemented nor excluded"
#   expected:
#     ja: "全ての統制目標が実施又は除外の一覧にある"
#     en: "Every objective is in one of the two lists"
#   remedy:
#     ja: "実施又は除外（理由付き）として記載する"
#     en: "State it as implemented, or as excluded with a reason"
package kijun.rules.ismap.objective_unanswered

findings contains {"path": ["spec", "objectives"], "args": {"item": item}, "key": item} if {
	some item in (_objectives - (_implemented | _excluded))
}

_objectives := {id | some id in data.kijun.reference.ismap_controls.objectives}

_implemented := {id | some id in input.spec.objectives.implemented}

_excluded := {exclusion.id | some exclusion in input.spec.objectives.excluded}
