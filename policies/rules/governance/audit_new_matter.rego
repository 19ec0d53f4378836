# METADATA
# title: 新たな事項に応じて追加の監査実施計画を定める
# description: "対策推進計画にない監査が必要となる事項が情報セキュリティの状況の変化により明らかになったときは、追加の監査実施計画を定める。組織が定める日数を過ぎても計画に加えた記録がない事項を違反とし、当年度（猶予期間中は前年度）について新たな事項の有無の記録がなければ未確認とする。条項は日数を示さない。前年度以降の監査の記録が一つもなければ違反とする。"
# custom:
#   id: GOV-130
#   en:
#     title: "New matters enter the audit plan"
#     description: "Where changes bring to light matters that need an audit not planned for, the audit plan is revised or supplemented. A matter not taken up within the set number of days is a violation; no record for the year of whether there were any is unknown. The clause gives no number of days. Nothing on record for this year and the last is a violation."
#   severity: low
#   kinds: [Organization]
#   parameters: [plan_revision_days, annual_plan_grace_days]
#   clauses: ["unified-r7:2.3.2(1)(b)"]
#   basis: inferred
#   since: 0.1.0
#   message:
#     ja: "{year}年度に明らかになった事項「{id}」について、組織が定める{limit}日以内に追加の監査実施計画を定めた記録がありません"
#     en: "Matter \"{id}\" that came to light in fiscal {year} did not enter the audit plan within the {limit} days the organisation has set"
#   unknown:
#     ja: "{year}年度に、対策推進計画にない監査が必要となる事項が新たに明らかになったかどうか（new_matters）が記録されていません。なければ空の一覧を記してください"
#     en: "Whether matters that need an audit not planned for came to light in fiscal {year} is not recorded (new_matters; an empty list when none)"
#   expected:
#     ja: "組織が定める日数を過ぎた新たな事項（new_matters）に改めた日（revised_on）がある"
#     en: "revised_on for new_matters identified longer ago than the set number of days"
#   remedy:
#     ja: "計画に加えて、改めた日（revised_on）を記録してください。"
#     en: "Take it up in the plan and record the day in revised_on."
package kijun.rules.governance.audit_new_matter

import data.kijun.lib.annual_plans
import data.kijun.lib.dates
import data.kijun.lib.governance
import data.kijun.lib.place
import data.kijun.lib.records

findings contains {
	"path": place.nearest(input, ["spec", "audits", i, "new_matters", j, "revised_on"]),
	"args": {"year": year.fiscal_year, "id": matter.id, "limit": data.kijun.parameters.plan_revision_days},
} if {
	some i, year in annual_plans.planned(input.spec.audits, input.as_of)
	some j, matter in year.new_matters
	dates.days_between(matter.identified_on, input.as_of) > data.kijun.parameters.plan_revision_days
	not records.done_between(matter, "revised_on", matter.identified_on, input.as_of)
}

open contains {"path": ["spec", "audits", i], "args": {"year": year.fiscal_year}} if {
	some i, year in annual_plans.planned(input.spec.audits, input.as_of)
	year.fiscal_year == governance.due_year(input.as_of, data.kijun.parameters.annual_plan_grace_days)
	not year.new_matters
}

# A year that states there was nothing new asks nothing.
applicable if {
	some year in annual_plans.planned(input.spec.audits, input.as_of)
	not object.get(year, "new_matters", null) == []
}

# Nothing on record is nothing done that could be seen.
applicable if _unrecorded

findings contains {"path": place.nearest(input, ["spec", "audits"]), "args": {"year": governance.fiscal_year(input.as_of), "id": "—", "limit": data.kijun.parameters.plan_revision_days}, "key": "unrecorded"} if _unrecorded

_unrecorded if governance.unrecorded(input, "audits")

# Without a plan for the year nobody says whether there was anything new.
applicable if _unplanned

open contains {"path": ["spec", "audits"], "args": {"year": governance.due_year(input.as_of, data.kijun.parameters.annual_plan_grace_days)}} if _unplanned

_unplanned if {
	not _unrecorded
	year := governance.due_year(input.as_of, data.kijun.parameters.annual_plan_grace_days)
	not year in {entry.fiscal_year | some entry in annual_plans.planned(input.spec.audits, input.as_of)}
}
