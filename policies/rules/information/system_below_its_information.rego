# METADATA
# title: "情報はその格付けに見合う情報システムに保存する"
# description: "職員等は、格付けに応じて情報を管理する。保存先の情報システムの格付け（台帳の記載）が、情報の機密性・完全性・可用性のいずれかを下回れば違反とする。例えば機密性3の情報を機密性2のシステムに置くことをいう。比較の仕方は kijun による。"
# custom:
#   id: INF-010
#   en:
#     title: "Information is kept in a system classified for it"
#     description: "Information is managed by its classification. A system whose registered classification is below that of the information it holds, in any of the three aspects, is a violation, such as class-3 information in a system declared class 2. The comparison is kijun's reading."
#   severity: high
#   kinds: [InformationRegister]
#   reads: [System]
#   clauses: ["unified-r7:3.1.1(4)(d)"]
#   basis: inferred
#   since: 0.2.0
#   message:
#     ja: "「{name}」の {aspect} は {level} で、保存先の情報システム「{system}」の {system_level} を上回ります"
#     en: "\"{name}\" has {aspect} {level}, above the {system_level} of the system \"{system}\" that holds it"
#   expected:
#     ja: "情報システムの格付けが情報の格付け以上である"
#     en: "The system's classification is not below the information's"
#   remedy:
#     ja: "情報を見合うシステムに移すか、システムの格付けと対策を見直してください。"
#     en: "Move the information to a system classified for it, or review the system's classification and measures."
package kijun.rules.information.system_below_its_information

applicable if {
	some item in input.spec.items
	some store in item.storage
	store.system
}

findings contains {
	"path": ["spec", "items", i, "storage", k, "system"],
	"key": aspect,
	"args": {"name": item.name, "aspect": aspect, "level": level, "system": store.system, "system_level": system_level},
	"related": [{"kind": "System", "name": store.system, "path": ["spec", "classification", aspect]}],
} if {
	some i, item in input.spec.items
	some k, store in item.storage
	some aspect, system_level in data.kijun.workspace.System[store.system].spec.classification
	level := item.classification[aspect]
	level > system_level
}
