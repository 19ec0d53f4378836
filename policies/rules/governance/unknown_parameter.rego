# METADATA
# title: 組織が定める値の名前が正しい
# description: "parameters の名前は、いずれかの規則が用いるパラメータの名前でなければならない。綴りを誤った値は用いられず、既定の値のまま判定されるためである。"
# custom:
#   id: GOV-080
#   en:
#     title: "Names of the organisation's values are known"
#     description: "A name under parameters is that of a parameter of some rule. A misspelt one would not be used and the default would be judged by."
#   severity: medium
#   kinds: [Organization]
#   clauses: []
#   basis: design
#   since: 0.1.0
#   message:
#     ja: "「{parameter}」というパラメータはありません"
#     en: "There is no parameter \"{parameter}\""
#   expected:
#     ja: "kijun の規則が用いるパラメータの名前"
#     en: "the name of a parameter of kijun's rules"
#   remedy:
#     ja: "綴りを正すか、項目を削除してください。"
#     en: "Correct the spelling or remove it."
package kijun.rules.governance.unknown_parameter

applicable if count(input.spec.parameters) > 0

findings contains {"path": ["spec", "parameters", name], "args": {"parameter": name}} if {
	some name, _ in input.spec.parameters
	not data.kijun.parameter_bounds[name]
}
