# METADATA
# title: "新規構築・更改のときに台帳に記録し報告している"
# description: "情報システムの新規構築又は更改のときは、セキュリティ要件に係る内容を情報システム台帳に記録し、統括情報セキュリティ責任者に報告する。新規構築の記録と、更改の記録があるときは最後の更改についての台帳への記録（前の版より後の日）を求め、記録ごとに報告の日を求める。"
# custom:
#   id: LIF-013
#   en:
#     title: "Construction and updates are entered in the ledger and reported"
#     description: "On construction and update the matters of the security requirements are entered in the ledger and reported to the head information security officer: an entry for the construction, one for the last update where the system was updated (later than the version before), and the day of the report for each."
#   severity: medium
#   kinds: [System]
#   clauses: ["unified-r7:5.2.2(1)(c)"]
#   basis: inferred
#   since: 0.2.0
#   message:
#     ja: "情報システム台帳への記録又は報告がありません（{event}）（construction は新規構築、update は更改）"
#     en: "An entry in the ledger or its report is missing ({event})"
#   expected:
#     ja: "phases.ledger に新規構築（更改したときは更改も）の recorded_on と、それ以後の reported_on があること"
#     en: "recorded_on for construction (and update, if any) in phases.ledger, and reported_on since then"
#   remedy:
#     ja: "台帳に記録して統括情報セキュリティ責任者に報告し、phases.ledger に日付を記録してください。"
#     en: "Enter it in the ledger, report to the head officer and record the dates in phases.ledger."
package kijun.rules.life_cycle.ledger_not_reported

import data.kijun.lib.place
import data.kijun.lib.records
import data.kijun.lib.systems

applicable if systems.in_service(input)

findings contains {
	"path": place.nearest(input, ["spec", "phases", "ledger"]),
	"args": {"event": event},
	"key": event,
} if {
	some event in (_events - _entered)
}

findings contains {"path": ["spec", "phases", "ledger", i], "args": {"event": entry.event}, "key": "report"} if {
	some i, entry in input.spec.phases.ledger
	not _reported(entry)
}

_reported(entry) if records.done_between(entry, "reported_on", entry.recorded_on, input.as_of)

_entered contains "construction" if {
	some entry in input.spec.phases.ledger
	entry.event == "construction"
}

_entered contains "update" if {
	some entry in input.spec.phases.ledger
	entry.event == "update"
	not _outdated(entry)
}

# An entry of an update before the last one.
_outdated(entry) if entry.recorded_on <= systems.renewal_work_after(input)

_events contains "construction"

_events contains "update" if {
	some renewal in input.spec.phases.renewals
	renewal.renewed_on <= input.as_of
}
