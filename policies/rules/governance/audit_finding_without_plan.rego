# METADATA
# title: 監査の指摘に改善計画を定める
# description: "最高情報セキュリティ責任者は監査報告書の指摘について改善計画の策定を指示し、情報セキュリティ責任者は所管に特有の事項の改善計画を定める（機関等を横断する事項は GOV-133 で見る）。完了していない指摘に、改善計画又は期限のないものを違反とする。監査の記録が一つもなければ違反とする。"
# custom:
#   id: GOV-071
#   en:
#     title: "Audit findings have an improvement plan"
#     description: "The chief officer has improvement plans formulated for the issues of the audit report; the information security officers formulate them for issues of their own (GOV-133 looks at those across the agency). An open issue without a plan or a due day is a violation. No audits recorded at all is a violation."
#   severity: high
#   kinds: [Organization]
#   clauses: ["unified-r7:2.3.2(3)(c)"]
#   basis: official
#   since: 0.1.0
#   message:
#     ja: "監査の指摘「{id}」（{year}年度）に、期限のある改善計画がありません"
#     en: "Audit finding \"{id}\" of fiscal {year} has no improvement plan with a due day"
#   expected:
#     ja: "完了していない指摘に plan と due_on がある"
#     en: "an open finding has plan and due_on"
#   remedy:
#     ja: "改善計画を定め、期限とともに記録してください。"
#     en: "Formulate a plan and record it with its due day."
package kijun.rules.governance.audit_finding_without_plan

import data.kijun.lib.governance
import data.kijun.lib.place

applicable if {
	some year in input.spec.audits
	year.findings
}

findings contains {"path": ["spec", "audits", i, "findings", j], "args": {"id": entry.id, "year": year.fiscal_year}} if {
	some i, year in input.spec.audits
	some j, entry in year.findings
	not entry.scope == "cross_sectoral"
	not governance.dated(entry, "done_on", input.as_of)
	not _planned(entry)
}

_planned(entry) if {
	entry.plan
	entry.due_on
}

# Nothing recorded at all is nothing done that could be seen.
applicable if _unrecorded

findings contains {"path": place.nearest(input, ["spec", "audits"]), "args": {"id": "—", "year": governance.fiscal_year(input.as_of)}, "key": "unrecorded"} if _unrecorded

_unrecorded if count(object.get(input.spec, "audits", [])) == 0
