# METADATA
# title: 一時停止・削除された登録に依拠しない
# description: "登録が一時停止又は削除されたサービスは、リストから選んだことにならない。"
# custom:
#   id: ISM-003
#   en:
#     title: "No reliance on a suspended or removed registration"
#     description: "A service whose registration is suspended or removed is not chosen from the list."
#   severity: high
#   kinds: [CloudService]
#   reads: [CloudRegistry]
#   clauses: ["unified-r7:4.2.1(2)(c)"]
#   basis: inferred
#   since: 0.1.0
#   message:
#     ja: "登録 {number} の状態は {status} です"
#     en: "Registration {number} has status {status}"
#   expected:
#     ja: "登録の状態が registered（登録中）である"
#     en: "The status is registered"
#   remedy:
#     ja: "事業者に事情を確かめ、利用の可否を許可権限者が改めて判断する"
#     en: "Ask the provider and let the person who permits use decide again"
package kijun.rules.ismap.registration_withdrawn

import data.kijun.lib.cloud_use
import data.kijun.lib.registry

findings contains {
	"path": ["spec", "registry", "registration_number"],
	"args": {"number": found.entry.registration_number, "status": found.entry.status},
	"related": [{"kind": "CloudRegistry", "name": input.spec.registry.registry, "path": ["spec", "services", found.index, "status"]}],
} if {
	some found in _found
	found.entry.status != "registered"
}

applicable if {
	input.spec.registry
	cloud_use.confidential_use(input.spec, input.as_of)
}

_found contains found if {
	snapshot := data.kijun.workspace.CloudRegistry[input.spec.registry.registry]
	some found in registry.entries(snapshot, input.spec.registry.registration_number)
}
