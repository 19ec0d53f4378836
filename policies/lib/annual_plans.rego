# METADATA
# title: 年度の計画
# description: 教育、自己点検、監査の年度の計画が定められ、対策推進計画に基づくと言えるかを読み取る。
package kijun.lib.annual_plans

import data.kijun.lib.documents
import data.kijun.lib.governance

# The plans of this fiscal year or the last that are established, by their place in the list.
planned(years, day) := {i: year |
	some i, year in years
	governance.recent(year, day)
	governance.dated(year, "planned_on", day)
}

# The fields by which a plan of the year is not founded on the measures promotion plan (of which there is one for the year,
# decided before) or is not on file.
unfounded(document, year) := union({
	{"plan_file" | not documents.on_file(year, "plan_file")},
	{"planned_on" |
		some plan in document.spec.promotion_plans
		plan.fiscal_year == year.fiscal_year
		plan.approval.approved_on > year.planned_on
	},
	{"planned_on" | not year.fiscal_year in {plan.fiscal_year | some plan in document.spec.promotion_plans}},
})
