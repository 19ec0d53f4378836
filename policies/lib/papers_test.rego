package kijun.lib.papers_test

import data.kijun.lib.papers

_files := {"docs/a.md": {"sha256": "aa"}}

_flaws(paper) := flaws if {
	flaws := papers.flaws(paper, "2026-11-01") with data.kijun.workspace.files as _files
}

_good := {"file": "docs/a.md", "approval": {"applicant": "甲", "approver": "乙", "approved_on": "2026-11-01"}}

test_an_established_paper_has_no_flaw if _flaws(_good) == set()

test_no_decision if {
	_flaws({"file": "docs/a.md"}) == {["approval"]}
	_flaws(object.union(_good, {"approval": {"approved_on": "2026-11-02"}})) == {["approval"]}
}

test_no_applicant if _flaws({"file": "docs/a.md", "approval": {"approver": "乙", "approved_on": "2026-11-01"}}) == {["approval", "applicant"]}

test_approved_by_the_applicant if _flaws(object.union(_good, {"approval": {"approver": "S-1 甲"}})) == {["approval", "approver"]}

test_no_file if {
	_flaws(object.union(_good, {"file": "docs/b.md"})) == {["file"]}
	_flaws(object.remove(_good, ["file"])) == {["file"]}
}

test_planned if {
	object.keys(papers.planned([{"fiscal_year": 2026, "planned_on": "2026-11-01"}, {"fiscal_year": 2025, "planned_on": "2026-11-02"}, {"fiscal_year": 2025}, {"fiscal_year": 2024, "planned_on": "2024-05-01"}], "2026-11-01")) == {0}
}

_unfounded(year) := found if {
	found := papers.unfounded({"spec": {"promotion_plans": [{"fiscal_year": 2026, "approval": {"approved_on": "2026-04-24"}}, {"fiscal_year": 2025}]}}, year) with data.kijun.workspace.files as _files
}

test_a_plan_before_the_promotion_plan_of_its_year if {
	_unfounded({"fiscal_year": 2026, "planned_on": "2026-04-23", "plan_file": "docs/a.md"}) == {["planned_on"]}
	_unfounded({"fiscal_year": 2026, "planned_on": "2026-04-24", "plan_file": "docs/a.md"}) == set()
	_unfounded({"fiscal_year": 2025, "planned_on": "2026-04-23", "plan_file": "docs/a.md"}) == set()
	_unfounded({"fiscal_year": 2024, "planned_on": "2024-04-23", "plan_file": "docs/a.md"}) == {["planned_on"]}
}

test_a_plan_not_on_file if _unfounded({"fiscal_year": 2026, "planned_on": "2026-04-24"}) == {["plan_file"]}
