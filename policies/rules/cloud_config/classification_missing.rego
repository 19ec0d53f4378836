# METADATA
# title: "情報を保存する資源に格付けを示す"
# description: "情報を保存する資源に、機密性の格付け（タグ classification、資源の項目、又は文書の標識）が示されていなければ違反とする。統一基準は情報の格付けと明示を求め、資源のタグは kijun の解釈である。"
# custom:
#   id: CFG-DAT-01
#   en:
#     title: "Resources that hold information state its classification"
#     description: "A resource that holds information but states no confidentiality class (tag classification, its own field, or the document's label) is a violation. The standard asks for classification and labelling of information; tagging resources is kijun's reading."
#   severity: low
#   kinds: [CloudConfig]
#   clauses: ["ismap-cc22:8.2.1", "ismap-cc22:8.2.2", "ismap-cc22:8.2.2.7.PB"]
#   basis: inferred
#   since: 0.1.0
#   message:
#     ja: "「{address}」に保存する情報の格付けが示されていません"
#     en: "\"{address}\" does not state the classification of the information it holds"
#   expected:
#     ja: "機密性 1、2、3 のいずれかが示されていること"
#     en: "Confidentiality 1, 2 or 3 is stated"
#   remedy:
#     ja: "タグ classification に 1、2、3 のいずれかを付けてください"
#     en: "Add the tag classification with 1, 2 or 3"
package kijun.rules.cloud_config.classification_missing

import data.kijun.lib.cloud

applicable if {
	some resource in input.spec.resources
	resource.type in cloud.data_kinds
}

findings contains {"path": ["spec", "resources", i], "args": {"address": resource.address}} if {
	some i, resource in input.spec.resources
	resource.type in cloud.data_kinds
	not cloud.confidentiality(resource, input)
}
