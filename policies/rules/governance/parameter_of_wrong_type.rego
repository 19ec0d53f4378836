# METADATA
# title: 組織が定める値の型が正しい
# description: "数のパラメータには数を、一覧のパラメータには文字列の一覧を定める。型の異なる値は用いられず、既定の値で判定される。"
# custom:
#   id: GOV-082
#   en:
#     title: "The organisation's values have the right type"
#     description: "A parameter that is a number takes a number, one that is a list takes a list of strings. Another type is not used, and the default is judged by."
#   severity: high
#   kinds: [Organization]
#   clauses: []
#   basis: design
#   since: 0.1.0
#   message:
#     ja: "{parameter} の値の型が正しくありません"
#     en: "The value of {parameter} has the wrong type"
#   expected:
#     ja: "既定の値と同じ型（数又は一覧）"
#     en: "the type of the default (number or list)"
#   remedy:
#     ja: "既定の値と同じ型の値に改めてください。"
#     en: "Set a value of the type of the default."
package kijun.rules.governance.parameter_of_wrong_type

applicable if count(input.spec.parameters) > 0

findings contains {"path": ["spec", "parameters", name], "args": {"parameter": name}} if {
	some name, value in input.spec.parameters
	bounds := data.kijun.parameter_bounds[name]
	type_name(value) != _expected(bounds)
}

# Numbers have bounds, lists have none.
_expected(bounds) := "number" if count(bounds) > 0

_expected(bounds) := "array" if count(bounds) == 0
