# METADATA
# title: 登録番号が別のサービスのものでない
# description: "登録番号の写し間違いは、未登録のサービスを登録済みに見せる。登録簿の名称と文書の名称が同じであることを確かめる。"
# custom:
#   id: ISM-014
#   en:
#     title: "The number is not another service's"
#     description: "A mistyped number makes an unlisted service look listed. The name in the register and in the document must be the same."
#   severity: medium
#   kinds: [CloudService]
#   reads: [CloudRegistry]
#   clauses: ["unified-r7:4.2.1(2)(c)"]
#   basis: design
#   since: 0.1.0
#   message:
#     ja: "登録 {number} のサービス名は「{listed}」で、この文書の「{service}」と異なります"
#     en: "Registration {number} is \"{listed}\", not \"{service}\" as in this document"
#   expected:
#     ja: "service が登録簿の名称と同じである"
#     en: "`service` is the name in the register"
#   remedy:
#     ja: "登録番号を直すか、service を登録簿にあるとおりの名称にする"
#     en: "Correct the number, or write `service` exactly as in the register"
package kijun.rules.ismap.number_of_another_service

import data.kijun.lib.cloud_use
import data.kijun.lib.registry

findings contains {
	"path": ["spec", "service"],
	"args": {"number": found.entry.registration_number, "listed": found.entry.service, "service": input.spec.service},
	"related": [{"kind": "CloudRegistry", "name": input.spec.registry.registry, "path": ["spec", "services", found.index, "service"]}],
} if {
	some found in _found
	found.entry.service != input.spec.service
}

applicable if {
	input.spec.registry
	cloud_use.confidential_use(input.spec, input.as_of)
}

_found contains found if {
	snapshot := data.kijun.workspace.CloudRegistry[input.spec.registry.registry]
	some found in registry.entries(snapshot, input.spec.registry.registration_number)
}
