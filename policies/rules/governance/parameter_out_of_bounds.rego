# METADATA
# title: 組織が定める値が範囲にある
# description: "parameters の数は、kijun が認める範囲になければならない。範囲の外の値は用いられず、既定の値で判定される。"
# custom:
#   id: GOV-081
#   en:
#     title: "The organisation's values are within bounds"
#     description: "A number under parameters lies within the bounds kijun accepts. One outside is not used, and the default is judged by."
#   severity: high
#   kinds: [Organization]
#   clauses: []
#   basis: design
#   since: 0.1.0
#   message:
#     ja: "{parameter} の値 {value} は、認められる範囲（{minimum}〜{maximum}）の外です"
#     en: "{value} for {parameter} is outside the accepted {minimum} to {maximum}"
#   expected:
#     ja: "範囲の中の数"
#     en: "a number within the bounds"
#   remedy:
#     ja: "範囲の中の値に改めてください。"
#     en: "Set a value within the bounds."
package kijun.rules.governance.parameter_out_of_bounds

applicable if count(input.spec.parameters) > 0

findings contains {
	"path": ["spec", "parameters", name],
	"args": {"parameter": name, "value": value, "minimum": bounds.minimum, "maximum": bounds.maximum},
} if {
	some name, value in input.spec.parameters
	is_number(value)
	bounds := data.kijun.parameter_bounds[name]
	_outside(value, bounds)
}

_outside(value, bounds) if value < bounds.minimum

_outside(value, bounds) if value > bounds.maximum
