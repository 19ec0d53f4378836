# METADATA
# title: "システムの格付けは取り扱う情報の格付けを下回らない"
# description: "セキュリティ要件は取り扱う情報の格付けを踏まえて定める。システムの格付けが、いずれかの情報の機密性・完全性・可用性を下回れば違反とする。比較の仕方は kijun の解釈である。"
# custom:
#   id: TEC-003
#   en:
#     title: "The system's classification is not below that of its information"
#     description: "Security requirements take the classification of the information handled into account. A system classified lower than any of its information, in any of the three aspects, is a violation. The comparison is kijun's reading."
#   severity: high
#   kinds: [System]
#   clauses: ["unified-r7:5.2.1(3)(a)"]
#   basis: inferred
#   since: 0.1.0
#   message:
#     ja: "情報「{name}」の区分 {level} が、システムの同じ区分 {system_level} を上回ります"
#     en: "Class {level} of the information \"{name}\" is higher than the system's class {system_level} for the same aspect"
#   expected:
#     ja: "システムの格付けは、区分ごとに情報の最も高い格付けに等しいか、それより高い"
#     en: "For each aspect the system's class is at least the highest class of its information"
#   remedy:
#     ja: "システムの格付けを改めて要件を見直すか、情報の格付けを決定者に相談して見直してください"
#     en: "Raise the system's classification and revise its requirements, or review the information's classification with the classifying authority"
package kijun.rules.technical.classification_below_information

import data.kijun.lib.systems

applicable if {
	not systems.disposed(input)
	count(input.spec.information) > 0
}

findings contains {
	"path": ["spec", "information", i, "classification", aspect],
	"args": {"name": information.name, "level": level, "system_level": system_level},
} if {
	some i, information in input.spec.information
	some aspect, system_level in input.spec.classification
	level := information.classification[aspect]
	level > system_level
}
