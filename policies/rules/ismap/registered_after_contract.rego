# METADATA
# title: 契約の時点で登録されていた
# description: "契約の前に、サービスが調達仕様（リストへの登録を含む）を満たすことを確かめる。登録日が契約日より後なら、契約の時点では登録されていない。その間の理由と承認が unlisted にあれば認める。登録日が写しに無ければ未確定とする。"
# custom:
#   id: ISM-004
#   en:
#     title: "Registered when the contract was made"
#     description: "Before the contract it is confirmed that the service meets the specification, which includes being listed. A registration after the contract date was not there to be confirmed, unless `unlisted` records the reason and an approval. Without a date in the snapshot the verdict is open."
#   severity: medium
#   kinds: [CloudService]
#   reads: [CloudRegistry]
#   clauses: ["unified-r7:4.2.1(2)(c)"]
#   basis: inferred
#   since: 0.1.0
#   message:
#     ja: "登録日 {registered_on} は契約日 {contracted_on} より後です"
#     en: "It was registered on {registered_on}, after the contract of {contracted_on}"
#   unknown:
#     ja: "登録 {number} の登録日が登録簿の写しになく、契約の時点で登録されていたか確かめられません"
#     en: "The snapshot does not give the day registration {number} was made, so it cannot be compared with the contract"
#   expected:
#     ja: "登録日が契約日以前である"
#     en: "Registered on or before the contract date"
#   remedy:
#     ja: "契約の時点で未登録だった事情と、その間の承認を unlisted に記録する"
#     en: "Record in `unlisted` why an unlisted service was contracted and who approved it"
package kijun.rules.ismap.registered_after_contract

import data.kijun.lib.cloud_use
import data.kijun.lib.registry

findings contains {
	"path": ["spec", "procurement", "contracted_on"],
	"args": {"registered_on": found.entry.registered_on, "contracted_on": input.spec.procurement.contracted_on},
	"related": [{"kind": "CloudRegistry", "name": input.spec.registry.registry, "path": ["spec", "services", found.index, "registered_on"]}],
} if {
	some found in _found
	found.entry.registered_on > input.spec.procurement.contracted_on
	not _approved_as_unlisted
}

open contains {
	"path": ["spec", "registry", "registration_number"],
	"args": {"number": found.entry.registration_number},
	"related": [{"kind": "CloudRegistry", "name": input.spec.registry.registry, "path": ["spec", "services", found.index]}],
} if {
	some found in _found
	not found.entry.registered_on
}

_approved_as_unlisted if {
	input.spec.unlisted.reason
	input.spec.unlisted.approval.approved_on <= input.as_of
}

applicable if {
	input.spec.registry
	input.spec.procurement.contracted_on
	cloud_use.confidential_use(input.spec, input.as_of)
}

_found contains found if {
	snapshot := data.kijun.workspace.CloudRegistry[input.spec.registry.registry]
	some found in registry.entries(snapshot, input.spec.registry.registration_number)
}
