# METADATA
# title: 情報システム台帳の責任者が任命と一致する
# description: "任命された情報システムセキュリティ責任者と、情報システム台帳に記された責任者が同じ人であることを確かめる。条項は台帳の整備を求め、任命との照合は kijun の整理である。"
# custom:
#   id: GOV-012
#   en:
#     title: "The ledger names the designated officer"
#     description: "The designated information system security officer is the one the ledger names. The clause demands the ledger; comparing it with the designation is kijun's reading."
#   severity: medium
#   kinds: [Organization]
#   reads: [System]
#   clauses: ["unified-r7:2.1.2(1)(a)"]
#   basis: inferred
#   since: 0.1.0
#   message:
#     ja: "「{system}」の情報システムセキュリティ責任者は「{name}」ですが、台帳では「{recorded}」です"
#     en: "The officer of \"{system}\" is \"{name}\", but the ledger says \"{recorded}\""
#   expected:
#     ja: "台帳（System）の system_security_officer と同じ氏名"
#     en: "the same name as system_security_officer of the System"
#   remedy:
#     ja: "任命の記録と台帳の古い方を改めてください。"
#     en: "Correct the designation or the ledger, whichever is out of date."
package kijun.rules.governance.system_officer_differs

import data.kijun.lib.governance

applicable if count(input.spec.roles.system_officers) > 0

findings contains {
	"path": ["spec", "roles", "system_officers", i, "name"],
	"args": {"system": officer.system, "name": officer.name, "recorded": recorded},
	"related": [{"kind": "System", "name": officer.system, "path": ["spec", "system_security_officer", "name"]}],
} if {
	some i, officer in input.spec.roles.system_officers
	governance.appointed(input, ["spec", "roles", "system_officers", i])
	recorded := data.kijun.workspace.System[officer.system].spec.system_security_officer.name
	not governance.same_person(officer.name, recorded)
}
