# METADATA
# title: "変更を台帳に反映し報告している"
# description: "運用・保守で情報セキュリティ対策に必要な事項が変わったときは、情報システム台帳と関連文書を改め、統括情報セキュリティ責任者に報告する。変更から、組織が定める日数を過ぎても改めた日又は報告した日がない変更を違反とする。条項は日数を示さない。"
# custom:
#   id: CLD-051
#   en:
#     title: "Changes are brought into the ledger and reported"
#     description: "When something security measures need changes in operation, ledger and documents are updated and the head information security officer is told. A change without the day of the update or of the report after the set number of days is a violation; the clause gives no number."
#   severity: medium
#   kinds: [CloudService]
#   parameters: [ledger_update_days]
#   clauses: ["unified-r7:4.2.2(4)(b)"]
#   basis: inferred
#   since: 0.2.0
#   message:
#     ja: "変更「{id}」について、組織が定める{limit}日以内の{missing}がありません"
#     en: "The change \"{id}\" has no {missing} within the {limit} days the organisation has set"
#   unknown:
#     ja: "運用・保守で生じた変更（changes）の有無が記録されていません（無ければ空の一覧を書く）"
#     en: "Whether there were changes in operation (changes) is not on record (an empty list when there are none)"
#   expected:
#     ja: "changes の各変更に、変更以後の updated_on と reported_on があること"
#     en: "updated_on and reported_on, not before the change, for each of changes"
#   remedy:
#     ja: "台帳と関連文書を改め、報告し、日付を記録してください。"
#     en: "Update ledger and documents, report, and record the dates."
package kijun.rules.cloud_service.change_not_reported

import data.kijun.lib.cloud_use
import data.kijun.lib.records

applicable if {
	cloud_use.confidential_use(input.spec, input.as_of)
	count(input.spec.changes) > 0
}

findings contains {
	"path": ["spec", "changes", i],
	"args": {"id": change.id, "missing": missing, "limit": data.kijun.parameters.ledger_update_days},
	"key": missing,
} if {
	some i, change in input.spec.changes
	some missing in ["updated_on", "reported_on"]
	records.overdue(change, "changed_on", missing, input.as_of, data.kijun.parameters.ledger_update_days)
}

# Not even an empty list: nobody says that there is none.
applicable if _unstated

open contains {"path": ["spec"], "args": {}} if _unstated

_unstated if {
	cloud_use.confidential_use(input.spec, input.as_of)
	cloud_use.started(input.spec, input.as_of)
	not input.spec.changes
}
