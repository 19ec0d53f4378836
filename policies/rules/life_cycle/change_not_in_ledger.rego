# METADATA
# title: "変更を台帳・関連文書に反映し報告している"
# description: "運用・保守により台帳や関連文書の内容が変わったときは改め、台帳の変更は統括情報セキュリティ責任者に報告する。変更から、組織が定める日数を過ぎても改めた日がないもの、台帳に関わる（関わらないと記していない）のに報告の日がないものを違反とする。条項は日数を示さない。"
# custom:
#   id: LIF-017
#   en:
#     title: "Changes are brought into ledger and documents and reported"
#     description: "When operation changes the content of ledger or documents, they are updated and changes of the ledger reported to the head information security officer. After the set number of days, a change without the day of the update, or (unless stated not to touch the ledger) of the report, is a violation; the clause gives no number."
#   severity: medium
#   kinds: [System]
#   parameters: [ledger_update_days]
#   clauses: ["unified-r7:5.2.3(1)(c)"]
#   basis: inferred
#   since: 0.2.0
#   message:
#     ja: "変更「{id}」について、組織が定める{limit}日以内の{missing}がありません（updated_on は台帳・関連文書の更新、reported_on は報告の日）"
#     en: "The change \"{id}\" has no {missing} within the {limit} days the organisation has set"
#   unknown:
#     ja: "台帳・関連文書に関わる変更（phases.changes）の有無が記録されていません（無ければ空の一覧を書く）"
#     en: "Whether there were changes that touch ledger or documents (phases.changes) is not on record (an empty list when there are none)"
#   expected:
#     ja: "phases.changes の各変更に、変更以後の updated_on と、台帳に関わるものには reported_on があること"
#     en: "updated_on and, where the ledger is touched, reported_on since the change in phases.changes"
#   remedy:
#     ja: "台帳と関連文書を改め、台帳の変更を報告して日付を記録してください。"
#     en: "Update ledger and documents, report changes of the ledger and record the dates."
package kijun.rules.life_cycle.change_not_in_ledger

import data.kijun.lib.records
import data.kijun.lib.systems

applicable if count(input.spec.phases.changes) > 0

findings contains {
	"path": ["spec", "phases", "changes", i],
	"args": {"id": change.id, "missing": missing, "limit": data.kijun.parameters.ledger_update_days},
	"key": missing,
} if {
	some i, change in input.spec.phases.changes
	some missing in _expected(change)
	records.overdue(change, "changed_on", missing, input.as_of, data.kijun.parameters.ledger_update_days)
}

_expected(change) := ["updated_on"] if change.in_ledger == false

_expected(change) := ["updated_on", "reported_on"] if not change.in_ledger == false

# Not even an empty list: nobody says that there is none.
applicable if _unstated

open contains {"path": ["spec"], "args": {}} if _unstated

_unstated if {
	systems.in_service(input)
	not input.spec.phases.changes
}
