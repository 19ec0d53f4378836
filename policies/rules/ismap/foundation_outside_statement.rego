# METADATA
# title: 言明の範囲外の基盤が登録されている
# description: "言明の範囲外の他のクラウドサービスの上に構築する場合、そのサービス自身がリストに登録されていなければならない（その管理策を引き継げる）。"
# custom:
#   id: ISM-038
#   en:
#     title: "Foundations outside the statement are listed"
#     description: "A service built on another cloud service outside the statement needs that one to be on the list itself; its controls may then be inherited."
#   severity: high
#   kinds: [ControlStatement]
#   reads: [CloudRegistry]
#   clauses: ["ismap-cc22:2.2.4"]
#   basis: official
#   since: 0.1.0
#   message:
#     ja: "言明の範囲外の基盤「{name}」に、登録簿の写しで確かめられる登録がありません"
#     en: "The foundation \"{name}\" outside the statement has no registration that the snapshot confirms"
#   expected:
#     ja: "基盤の登録番号が登録簿の写しにあり、登録中で、有効期限を過ぎていない"
#     en: "The foundation's number is in the snapshot, registered and not lapsed"
#   remedy:
#     ja: "基盤の登録番号を記載する。登録が無い基盤は言明の範囲に含める"
#     en: "Enter the foundation's number, or bring it into the statement"
package kijun.rules.ismap.foundation_outside_statement

import data.kijun.lib.registry

findings contains {"path": ["spec", "underlying_services", i], "args": {"name": underlying.name}} if {
	some i, underlying in input.spec.underlying_services
	not underlying.within_statement
	not _listed(underlying)
}

applicable if count(input.spec.underlying_services) > 0

_listed(underlying) if {
	snapshot := data.kijun.workspace.CloudRegistry[input.spec.registry.registry]
	some found in registry.entries(snapshot, underlying.registration_number)
	found.entry.status == "registered"
	not registry.lapsed(found.entry, input.as_of)
}
