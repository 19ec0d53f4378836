# METADATA
# title: "要機密情報・要保全情報を扱うシステムは、その情報を台帳に挙げる"
# description: "システムの格付けが要機密情報又は要保全情報を扱うものなのに、その格付けの情報が一つも書かれていなければ、アクセス制御、暗号化、電子署名の要否を情報ごとに確かめられないため違反とする。条項は記載の仕方に触れず、kijun の設計である。"
# custom:
#   id: FNC-042
#   en:
#     title: "A system for confidential or critical information lists that information"
#     description: "Where the classification of the system says that it handles confidential or critical information and no information of that class is listed, access control and the need for encryption and signatures cannot be confirmed for each: a violation. The clauses do not speak of records; this is kijun's design."
#   severity: medium
#   kinds: [System]
#   clauses: ["unified-r7:7.1.2(1)(a)", "unified-r7:7.1.2(1)(b)", "unified-r7:7.1.5(1)(a)(i)", "unified-r7:7.1.5(1)(a)(ii)"]
#   basis: design
#   since: 0.1.0
#   message:
#     ja: "{label}を扱う格付けのシステムですが、その情報が一つも書かれていません"
#     en: "The system is classified for {label_en}, but no such information is listed"
#   expected:
#     ja: "information に、システムの格付けに当たる情報が一つ以上ある（なければシステムの格付けを改める）"
#     en: "information lists some of that class, or the classification of the system is corrected"
#   remedy:
#     ja: "取り扱う情報を格付けとともに記載するか、システムの格付けを改めてください"
#     en: "List the information with its classification, or correct the classification of the system"
package kijun.rules.functions.information_unstated

import data.kijun.lib.classification
import data.kijun.lib.place
import data.kijun.lib.systems

applicable if {
	systems.in_service(input)
	count(_classes(input.spec.classification)) > 0
}

findings contains {
	"path": place.nearest(input, ["spec", "information"]),
	"args": {"label": _labels[class].ja, "label_en": _labels[class].en},
	"key": class,
} if {
	listed := {class | some information in input.spec.information; some class in _classes(information.classification)}
	some class in (_classes(input.spec.classification) - listed)
}

_classes(classes) := {class | some class, _ in _labels; _has(class, classes)}

_has("confidential", classes) if classification.confidential(classes)

_has("critical", classes) if classification.critical_integrity(classes)

_labels := {
	"confidential": {"ja": "要機密情報", "en": "confidential information"},
	"critical": {"ja": "要保全情報", "en": "critical information"},
}
