# METADATA
# title: 監査責任者は監査を受ける役割を兼ねない
# description: "監査を受ける者と監査を実施する者は同じ人が兼ねてはならない。情報セキュリティ監査責任者が、監査の対象となる対策の責任を負う役割（最高情報セキュリティ責任者、統括情報セキュリティ責任者、各責任者、CSIRT 責任者など）も担うものを違反とする。対象となる役割の一覧は kijun の整理である。"
# custom:
#   id: GOV-005
#   en:
#     title: "The head auditor holds no audited role"
#     description: "The same person must not be auditee and auditor. A head auditor who also holds a role responsible for what is audited (chief officer, head officer, other officers, head of the CSIRT) is a violation. The list of such roles is kijun's reading."
#   severity: high
#   kinds: [Organization]
#   clauses: ["unified-r7:2.1.1(8)(a)(ii)"]
#   basis: inferred
#   since: 0.1.0
#   message:
#     ja: "情報セキュリティ監査責任者「{name}」が、監査を受ける役割も担っています"
#     en: "The head auditor \"{name}\" also holds a role that is audited"
#   expected:
#     ja: "監査責任者が対策の責任を負う役割を兼ねていない"
#     en: "the head auditor holds no role responsible for measures"
#   remedy:
#     ja: "どちらかの役割に別の人を任命してください。"
#     en: "Designate somebody else for one of the roles."
package kijun.rules.governance.auditor_concurrent

import data.kijun.lib.governance

applicable if input.spec.roles.chief_auditor

findings contains {
	"path": path,
	"args": {"name": auditor},
	"related": [{"kind": "Organization", "name": input.metadata.name, "path": ["spec", "roles", "chief_auditor"]}],
} if {
	auditor := input.spec.roles.chief_auditor.name
	some path in _audited
	governance.same_person(object.get(input, path, {}).name, auditor)
}

_audited contains ["spec", "roles", role] if some role in {"ciso", "deputy_ciso", "head_officer"}

_audited contains ["spec", "roles", structure, "head"] if some structure in {"promotion_structure", "csirt"}

_audited contains ["spec", "roles", "system_officers", i] if some i, _ in input.spec.roles.system_officers

_audited contains ["spec", "units", i, "officer"] if some i, _ in input.spec.units

_audited contains ["spec", "units", i, "divisions", j, "officer"] if {
	some i, unit in input.spec.units
	some j, _ in unit.divisions
}

_audited contains ["spec", "zones", i, "officer"] if some i, _ in input.spec.zones
