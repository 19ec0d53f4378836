# METADATA
# title: "契約で定めた機密性を超える情報を渡していない"
# description: "提供した情報の機密性が、契約で取り扱わせるとした情報の機密性を超えていれば違反とする。委託先に提供してよい情報の範囲を守ることを、格付けの比較で確かめる kijun の解釈である。"
# custom:
#   id: OUT-024
#   en:
#     title: "No information above the classification agreed"
#     description: "Information whose confidentiality is above that of the information the contract covers must not be provided. Comparing classifications is kijun's reading of keeping to the scope of information that may be provided."
#   severity: high
#   kinds: [Contract]
#   clauses: ["unified-r7:4.1.1(3)(a)(i)"]
#   basis: inferred
#   since: 0.1.0
#   message:
#     ja: "提供した情報「{name}」の機密性 {provided} が、契約の情報の機密性 {agreed} を超えています"
#     en: "The confidentiality of \"{name}\" is {provided}, above the {agreed} the contract covers"
#   expected:
#     ja: "提供した情報の機密性が information.classification の機密性以下であること"
#     en: "The confidentiality of information provided is not above information.classification"
#   remedy:
#     ja: "提供の必要性を確かめ、必要なら委託の範囲と対策を見直して契約を変更し、不要なら回収してください"
#     en: "Establish whether it was needed; review scope and measures and amend the contract, or retrieve the information"
package kijun.rules.outsourcing.provided_above_classification

applicable if count(input.spec.provisions) > 0

findings contains {
	"path": ["spec", "provisions", i, "classification", "confidentiality"],
	"args": {
		"name": provision.name,
		"provided": provision.classification.confidentiality,
		"agreed": input.spec.information.classification.confidentiality,
	},
} if {
	some i, provision in input.spec.provisions
	provision.classification.confidentiality > input.spec.information.classification.confidentiality
}
