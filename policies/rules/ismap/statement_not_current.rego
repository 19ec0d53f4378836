# METADATA
# title: 言明が登録簿にある監査対象期間のものである
# description: "登録簿に載る監査対象期間と異なる言明は、登録の根拠となった言明ではない（前年のもの等）。登録又はその監査対象期間が写しに無ければ未確定とする。"
# custom:
#   id: ISM-042
#   en:
#     title: "The statement is the one in the register"
#     description: "A statement for another period than the one in the register is not the one the registration rests on (last year's, for example). Open when the snapshot lacks the entry or its period."
#   severity: medium
#   kinds: [ControlStatement]
#   reads: [CloudRegistry]
#   clauses: ["ismap-cc22:2.2.2"]
#   basis: inferred
#   since: 0.1.0
#   message:
#     ja: "言明の監査対象期間は {stated} ですが、登録簿では {listed} です"
#     en: "The stated audit period is {stated}, in the register {listed}"
#   unknown:
#     ja: "登録 {number} の監査対象期間が登録簿の写しになく、言明が現行のものか確かめられません"
#     en: "The snapshot does not give the audit period of registration {number}, so the statement cannot be compared"
#   expected:
#     ja: "言明と登録簿の監査対象期間が同じである"
#     en: "The periods of statement and register are the same"
#   remedy:
#     ja: "事業者から現行の言明書を入手して改める"
#     en: "Obtain the current statement from the provider"
package kijun.rules.ismap.statement_not_current

import data.kijun.lib.registry

findings contains {
	"path": ["spec", "audit_period"],
	"args": {"stated": _text(input.spec.audit_period), "listed": _text(found.entry.audit_period)},
	"related": [{"kind": "CloudRegistry", "name": input.spec.registry.registry, "path": ["spec", "services", found.index, "audit_period"]}],
} if {
	some found in _found
	found.entry.audit_period != input.spec.audit_period
}

open contains {"path": ["spec", "registry"], "args": {"number": input.spec.registry.registration_number}} if {
	not _period_listed
}

applicable if input.spec.registry

_period_listed if {
	some found in _found
	found.entry.audit_period
}

_found contains found if {
	snapshot := data.kijun.workspace.CloudRegistry[input.spec.registry.registry]
	some found in registry.entries(snapshot, input.spec.registry.registration_number)
}

_text(period) := concat(" – ", [period.from, period.to])
