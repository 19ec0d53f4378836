# METADATA
# title: 基盤のクラウドサービスも登録されている
# description: "言明の範囲外の他のクラウドサービスに乗っているサービスでは、基盤もリストに登録され有効でなければならない。言明に対する規則を、利用者が把握した基盤に当てはめたもの。基盤の有無が書かれていなければ未確定とする。"
# custom:
#   id: ISM-007
#   en:
#     title: "Underlying cloud services are listed too"
#     description: "When a service runs on another cloud service outside its statement, that one must be listed and valid as well. The rule for statements applied to the foundations the user knows of. Open when nothing is said of foundations."
#   severity: high
#   kinds: [CloudService]
#   reads: [CloudRegistry]
#   clauses: ["ismap-cc22:2.2.4", "unified-r7:4.2.1(2)(c)"]
#   basis: inferred
#   since: 0.1.0
#   message:
#     ja: "基盤「{name}」は言明の範囲外で、有効な登録を登録簿の写しで確かめられません"
#     en: "The foundation \"{name}\" is outside the statement and no valid registration is in the snapshot"
#   unknown:
#     ja: "「{name}」が他のクラウドサービスを基盤としているかどうかが記録されていません（無ければ空の一覧とします）"
#     en: "It is not recorded whether \"{name}\" is built on other cloud services (an empty list when it is not)"
#   expected:
#     ja: "言明の範囲に含まれるか、その基盤自身が有効に登録されている"
#     en: "It is inside the statement, or is itself validly registered"
#   remedy:
#     ja: "事業者に確かめて基盤の登録番号を記入する。登録が無ければ、リスト外の利用として扱う"
#     en: "Ask the provider and enter the foundation's number; if there is none, treat the use as unlisted"
package kijun.rules.ismap.underlying_service_not_listed

import data.kijun.lib.cloud_use
import data.kijun.lib.registry

findings contains {
	"path": ["spec", "underlying_services", i],
	"args": {"name": underlying.name},
	"related": [{"kind": "CloudRegistry", "name": input.spec.registry.registry, "path": ["spec", "services"]}],
} if {
	snapshot := data.kijun.workspace.CloudRegistry[input.spec.registry.registry]
	some i, underlying in input.spec.underlying_services
	not underlying.within_statement
	not _listed(snapshot, underlying)
}

open contains {"path": ["spec"], "args": {"name": input.spec.service}} if not input.spec.underlying_services

applicable if {
	input.spec.registry
	cloud_use.confidential_use(input.spec, input.as_of)
}

_listed(snapshot, underlying) if {
	some found in registry.entries(snapshot, underlying.registration_number)
	registry.in_force(found.entry, input.as_of)
}
