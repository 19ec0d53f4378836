# METADATA
# title: 定められた文書
# description: |
#   規程や計画が定められたと言えるか。決定した人と日、申請者と決定者が別の人であること、リポジトリにあるファイルを見る。
#   指摘には、欠けている又は誤っている項目の経路を用いる。
package kijun.lib.papers

import data.kijun.lib.files
import data.kijun.lib.governance

# The fields by which the paper cannot be seen to be established on the day.
flaws(paper, day) := (_undecided(paper, day) | _by_applicant(paper)) | unfiled(paper, "file")

_undecided(paper, day) := {["approval"] | not _decided(paper, day)} | {["approval", "applicant"] |
	_decided(paper, day)
	not paper.approval.applicant
}

_decided(paper, day) if paper.approval.approved_on <= day

_by_applicant(paper) := {["approval", "approver"] | governance.same_person(paper.approval.applicant, paper.approval.approver)}

# The field itself, when it names no file of the repository.
unfiled(paper, field) := {[field] | not _filed(paper, field)}

_filed(paper, field) if files.present(paper[field])

# The plans of this fiscal year or the last that are established, by their place in the list.
planned(years, day) := {i: year |
	some i, year in years
	governance.recent(year, day)
	governance.dated(year, "planned_on", day)
}

# The fields by which a plan of the year is not founded on the measures promotion plan (of which there is one for the
# year, decided before) or is not on file.
unfounded(document, year) := (unfiled(year, "plan_file") | {["planned_on"] |
	some plan in document.spec.promotion_plans
	plan.fiscal_year == year.fiscal_year
	plan.approval.approved_on > year.planned_on
}) | {["planned_on"] | not year.fiscal_year in {plan.fiscal_year | some plan in document.spec.promotion_plans}}
