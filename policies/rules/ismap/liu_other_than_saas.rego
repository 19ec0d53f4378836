# METADATA
# title: ISMAP-LIU のサービスは SaaS である
# description: "ISMAP-LIU は SaaS だけを対象とする（二次資料による）。他の提供形態のサービスの根拠にはならない。"
# custom:
#   id: ISM-008
#   en:
#     title: "ISMAP-LIU services are SaaS"
#     description: "ISMAP-LIU covers SaaS only (secondary source) and is no ground for another service model."
#   severity: medium
#   kinds: [CloudService]
#   reads: [CloudRegistry]
#   clauses: ["unified-r7:4.2.1(2)(c)"]
#   basis: secondary
#   since: 0.1.0
#   message:
#     ja: "登録 {number} は ISMAP-LIU ですが、提供形態は {model} です"
#     en: "Registration {number} is in ISMAP-LIU, but the service model is {model}"
#   expected:
#     ja: "ISMAP-LIU の登録で使うサービスは saas である"
#     en: "A service used under ISMAP-LIU is saas"
#   remedy:
#     ja: "提供形態と登録番号を確かめて直す"
#     en: "Check and correct the service model and the number"
package kijun.rules.ismap.liu_other_than_saas

import data.kijun.lib.cloud_use
import data.kijun.lib.registry

findings contains {
	"path": ["spec", "model"],
	"args": {"number": found.entry.registration_number, "model": input.spec.model},
	"related": [{"kind": "CloudRegistry", "name": input.spec.registry.registry, "path": ["spec", "services", found.index, "list"]}],
} if {
	some found in _found
	found.entry.list == "ISMAP-LIU"
	input.spec.model != "saas"
}

applicable if {
	input.spec.registry
	cloud_use.confidential_use(input.spec, input.as_of)
}

_found contains found if {
	snapshot := data.kijun.workspace.CloudRegistry[input.spec.registry.registry]
	some found in registry.entries(snapshot, input.spec.registry.registration_number)
}
