# METADATA
# title: 使う機能が言明の対象範囲に含まれる
# description: "登録は言明の対象範囲に限って意味を持つ。対象範囲に無い機能を使うと、評価されていない部分を使うことになる。使う機能又は写しの対象範囲が記録されていなければ未確定とする。"
# custom:
#   id: ISM-006
#   en:
#     title: "Every feature used is inside the statement's scope"
#     description: "A registration means something only within the statement's scope; a feature outside it was not assessed. Without the features used or a scope in the snapshot the verdict is open."
#   severity: high
#   kinds: [CloudService]
#   reads: [CloudRegistry]
#   clauses: ["unified-r7:4.2.1(2)(c)", "ismap-cc22:2.2.2"]
#   basis: inferred
#   since: 0.1.0
#   message:
#     ja: "機能「{name}」は登録 {number} の言明の対象範囲に含まれていません"
#     en: "The feature \"{name}\" is outside the statement's scope of registration {number}"
#   unknown:
#     ja: "使う機能、又は登録 {number} の言明の対象範囲（機能）が記録されておらず、照合できません"
#     en: "The features used, or the scope (features) of registration {number} in the snapshot, are not recorded and cannot be compared"
#   expected:
#     ja: "使う機能が全て言明の対象範囲にある"
#     en: "All features used are in the statement's scope"
#   remedy:
#     ja: "対象範囲の機能へ切り替えるか、名称を対象範囲の表記にそろえる"
#     en: "Move to a feature in the scope, or name it as the scope does"
package kijun.rules.ismap.feature_outside_scope

import data.kijun.lib.cloud_use
import data.kijun.lib.place
import data.kijun.lib.registry

findings contains {
	"path": ["spec", "features", i],
	"args": {"name": used, "number": found.entry.registration_number},
	"related": [{"kind": "CloudRegistry", "name": input.spec.registry.registry, "path": ["spec", "services", found.index, "scope", "services"]}],
} if {
	some found in _found
	some i, used in input.spec.features
	not used in found.entry.scope.services
}

open contains {
	"path": ["spec", "features"],
	"args": {"number": found.entry.registration_number},
	"related": [{"kind": "CloudRegistry", "name": input.spec.registry.registry, "path": ["spec", "services", found.index]}],
} if {
	some found in _found
	count(input.spec.features) > 0
	not found.entry.scope.services
}

open contains {
	"path": place.nearest(input, ["spec", "features"]),
	"args": {"number": input.spec.registry.registration_number},
} if {
	count(object.get(input.spec, "features", [])) == 0
}

applicable if {
	input.spec.registry
	cloud_use.confidential_use(input.spec, input.as_of)
}

_found contains found if {
	snapshot := data.kijun.workspace.CloudRegistry[input.spec.registry.registry]
	some found in registry.entries(snapshot, input.spec.registry.registration_number)
}
