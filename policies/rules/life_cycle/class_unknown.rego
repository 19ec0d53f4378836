# METADATA
# title: "情報システムの分類が組織の分類基準にある"
# description: "分類は分類基準に基づいて行う。分類の名称が組織の system_classes にないか、高度な対策の要否がその分類と違えば違反とする。組織が分類を挙げていなければ不明とする。"
# custom:
#   id: LIF-006
#   en:
#     title: "The system's class is one of the organisation's classification standards"
#     description: "Systems are classified by the classification standards: a class whose name is not in the organisation's system_classes, or whose need of a high level of measures differs from that class, is a violation; where the organisation lists no classes the answer is unknown."
#   severity: medium
#   kinds: [System]
#   reads: [Organization]
#   clauses: ["unified-r7:5.2.1(2)(a)"]
#   basis: inferred
#   since: 0.2.0
#   message:
#     ja: "分類「{class}」の{field}が、組織の分類基準と合いません（name は名称、high_level は高度な対策の要否）"
#     en: "The {field} of the class \"{class}\" does not agree with the organisation's classification standards"
#   unknown:
#     ja: "組織の分類基準の分類（system_classes）が記録されていません"
#     en: "The classes of the organisation's standards (system_classes) are not on record"
#   expected:
#     ja: "system_class の name と high_level が、組織の system_classes のいずれかと同じであること"
#     en: "name and high_level of system_class as in one of the organisation's system_classes"
#   remedy:
#     ja: "分類基準に基づいて分類し直すか、組織の system_classes を正してください。"
#     en: "Classify by the standards, or correct the organisation's system_classes."
package kijun.rules.life_cycle.class_unknown

import data.kijun.lib.systems

applicable if {
	not systems.disposed(input)
	input.spec.system_class
}

findings contains {
	"path": ["spec", "system_class", "name"],
	"args": {"class": input.spec.system_class.name, "field": "name"},
} if {
	count(_levels) > 0
	not input.spec.system_class.name in object.keys(_levels)
}

findings contains {
	"path": ["spec", "system_class", "high_level"],
	"args": {"class": input.spec.system_class.name, "field": "high_level"},
} if {
	levels := _levels[input.spec.system_class.name]
	not input.spec.system_class.high_level in levels
}

open contains {"path": ["spec", "system_class"], "args": {}} if count(_levels) == 0

_levels[class.name] contains class.high_level if {
	some _, organization in data.kijun.workspace.Organization
	some class in organization.spec.system_classes
}
