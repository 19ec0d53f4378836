# METADATA
# title: 記載した変更が監査対象期間の中である
# description: "言明に記載する変更は監査対象期間中のものである。期間後の出来事は後発事象として扱う。"
# custom:
#   id: ISM-037
#   en:
#     title: "Stated changes lie inside the period"
#     description: "Changes stated are those of the audit period; later ones are subsequent events."
#   severity: low
#   kinds: [ControlStatement]
#   clauses: ["ismap-cc22:2.2.4"]
#   basis: inferred
#   since: 0.1.0
#   message:
#     ja: "変更日 {changed_on} は監査対象期間（{from} から {to}）の外です"
#     en: "The change of {changed_on} is outside the audit period ({from} to {to})"
#   expected:
#     ja: "変更日が監査対象期間の中にある"
#     en: "The change lies inside the period"
#   remedy:
#     ja: "変更日を直すか、後発事象として記載する"
#     en: "Correct the date, or state it as a subsequent event"
package kijun.rules.ismap.change_outside_period

findings contains {
	"path": ["spec", "changes", i, "changed_on"],
	"args": {"changed_on": change.changed_on, "from": input.spec.audit_period.from, "to": input.spec.audit_period.to},
} if {
	some i, change in input.spec.changes
	_outside(change.changed_on)
}

applicable if count(input.spec.changes) > 0

_outside(date) if date < input.spec.audit_period.from

_outside(date) if date > input.spec.audit_period.to
