# METADATA
# title: 使うリージョンが言明の対象範囲に含まれる
# description: "登録は言明の対象範囲に限って意味を持つ。対象範囲に無いリージョンを使うと、評価されていない部分を使うことになる。対象範囲が写しに無ければ未確定とする。"
# custom:
#   id: ISM-005
#   en:
#     title: "Every region used is inside the statement's scope"
#     description: "A registration means something only within the statement's scope; a region outside it was not assessed. Without a scope in the snapshot the verdict is open."
#   severity: high
#   kinds: [CloudService]
#   reads: [CloudRegistry]
#   clauses: ["unified-r7:4.2.1(2)(c)", "ismap-cc22:2.2.2"]
#   basis: inferred
#   since: 0.1.0
#   message:
#     ja: "リージョン「{name}」は登録 {number} の言明の対象範囲に含まれていません"
#     en: "The region \"{name}\" is outside the statement's scope of registration {number}"
#   unknown:
#     ja: "登録 {number} の言明の対象範囲（リージョン）が登録簿の写しにありません"
#     en: "The snapshot does not give the scope (regions) of registration {number}"
#   expected:
#     ja: "使うリージョンが全て言明の対象範囲にある"
#     en: "All regions used are in the statement's scope"
#   remedy:
#     ja: "対象範囲のリージョンへ切り替えるか、名称を対象範囲の表記にそろえる"
#     en: "Move to a region in the scope, or name it as the scope does"
package kijun.rules.ismap.region_outside_scope

import data.kijun.lib.cloud_use
import data.kijun.lib.registry

findings contains {
	"path": ["spec", "regions", i, "name"],
	"args": {"name": used.name, "number": found.entry.registration_number},
	"related": [{"kind": "CloudRegistry", "name": input.spec.registry.registry, "path": ["spec", "services", found.index, "scope", "regions"]}],
} if {
	some found in _found
	some i, used in input.spec.regions
	not used.name in found.entry.scope.regions
}

open contains {
	"path": ["spec", "regions"],
	"args": {"number": found.entry.registration_number},
	"related": [{"kind": "CloudRegistry", "name": input.spec.registry.registry, "path": ["spec", "services", found.index]}],
} if {
	some found in _found
	not found.entry.scope.regions
}

applicable if {
	input.spec.registry
	count(input.spec.regions) > 0
	cloud_use.confidential_use(input.spec, input.as_of)
}

_found contains found if {
	snapshot := data.kijun.workspace.CloudRegistry[input.spec.registry.registry]
	some found in registry.entries(snapshot, input.spec.registry.registration_number)
}
