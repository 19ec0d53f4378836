package kijun.lib.procedures_test

import data.kijun.lib.procedures

_files := {"docs/rule.md": {"sha256": "aa"}}

_approved(applicant, approver, day) := {"approval": {"applicant": applicant, "approver": approver, "approved_on": day}}

_short(entry, path) := items if {
	items := procedures.shortcomings(entry, path, "2026-11-01") with data.kijun.workspace.files as _files with data.kijun.parameters.rule_review_days as 366
}

test_established if _short(_approved("甲", "乙", "2026-11-01"), "docs/rule.md") == set()

test_no_approval if {
	_short({}, "docs/rule.md") == {"approval"}
	_short(_approved("甲", "乙", "2026-11-02"), "docs/rule.md") == {"approval"}
}

test_self_approved if {
	_short(_approved("S-1 甲", "甲", "2026-10-01"), "docs/rule.md") == {"approver"}
	_short({"approval": {"approver": "甲", "approved_on": "2026-10-01"}}, "docs/rule.md") == set()
}

test_review if {
	_short(_approved("甲", "乙", "2025-10-31"), "docs/rule.md") == set()
	_short(_approved("甲", "乙", "2025-10-30"), "docs/rule.md") == {"review"}
	_short(object.union(_approved("甲", "乙", "2020-01-01"), {"last_reviewed_on": "2025-10-31"}), "docs/rule.md") == set()
	_short(object.union(_approved("甲", "乙", "2020-01-01"), {"last_reviewed_on": "2026-11-02"}), "docs/rule.md") == {"review"}
}

test_file if {
	_short(_approved("甲", "乙", "2026-10-01"), "docs/other.md") == {"file"}
	_short(_approved("甲", "乙", "2026-10-01"), null) == {"file"}
}

_problems(rules, needed) := {[problem.path, problem.item] | some problem in problems} if {
	problems := procedures.problems({"as_of": "2026-11-01", "spec": rules}, "telework", needed) with data.kijun.workspace.files as _files with data.kijun.parameters.rule_review_days as 366
}

_rule(extra) := object.union({"name": "甲", "kind": "telework", "file": "docs/rule.md", "approval": {"applicant": "甲", "approver": "乙", "approved_on": "2026-10-01"}}, extra)

test_none_of_the_kind if {
	_problems({}, {"agency_terminals"}) == {[["spec"], "missing"]}
	_problems({"use_rules": [_rule({"kind": "system_use"})]}, set()) == {[["spec", "use_rules"], "missing"]}
}

test_short_of_the_kind if {
	_problems({"use_rules": [_rule({"kind": "system_use", "approval": null}), _rule({})]}, set()) == set()
	_problems({"use_rules": [_rule({}), {"name": "乙", "kind": "telework"}]}, set()) == {[["spec", "use_rules", 1], "approval"], [["spec", "use_rules", 1], "file"]}
}

test_uncovered if {
	_problems({"use_rules": [_rule({"kind": "system_use"}), _rule({}), _rule({})]}, {"agency_terminals"}) == {[["spec", "use_rules", 1], "agency_terminals"]}
	_problems({"use_rules": [_rule({}), _rule({"covers": ["agency_terminals"]})]}, {"agency_terminals"}) == set()
}
