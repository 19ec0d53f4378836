package kijun.lib.governance_test

import data.kijun.lib.governance

test_names_are_compared_without_spaces if {
	governance.same_person("佐藤 花子", "佐藤花子")
	governance.same_person("佐藤　花子", "佐藤 花子")
	not governance.same_person("佐藤 花子", "佐藤 花")
}

test_staff_numbers_are_left_out if {
	governance.same_person("S-0412 佐藤 花子", "佐藤花子")
	governance.same_person("S-0412 佐藤 花子", "S-0999 佐藤花子")
	not governance.same_person("S-0412 佐藤 花子", "S-0412 鈴木 一郎")
}

_document(spec) := {"as_of": "2026-11-01", "spec": spec}

test_appointed_from_its_day if {
	not governance.appointed(_document({"ciso": {"name": "甲"}}), ["spec", "ciso"])
	governance.appointed(_document({"ciso": {"designated_on": "2026-11-01"}}), ["spec", "ciso"])
	not governance.appointed(_document({"ciso": {"designated_on": "2026-11-02"}}), ["spec", "ciso"])
	not governance.appointed(_document({}), ["spec", "ciso"])
}

test_established_from_its_day if {
	not governance.established(_document({"committee": {}}), ["spec", "committee"])
	governance.established(_document({"committee": {"established_on": "2026-11-01"}}), ["spec", "committee"])
	not governance.established(_document({"committee": {"established_on": "2026-11-02"}}), ["spec", "committee"])
	not governance.established(_document({}), ["spec", "committee"])
}

test_rules_of_a_kind if {
	document := _document({"rules": [{"kind": "procedure"}, {"kind": "own_standards"}]})
	governance.rules_of(document, "own_standards") == {1: {"kind": "own_standards"}}
	governance.rules_of(_document({}), "own_standards") == {}
}

test_fiscal_years_begin_in_april if {
	governance.fiscal_year("2026-03-31") == 2025
	governance.fiscal_year("2026-04-01") == 2026
	governance.year_end(2026) == "2027-03-31"
}

test_plans_of_the_year_are_due_after_the_grace if {
	governance.due_year("2026-04-30", 30) == 2025
	governance.due_year("2026-05-01", 30) == 2026
	governance.due_year("2027-03-31", 30) == 2026
}

test_recent_is_this_year_and_the_last if {
	governance.recent({"fiscal_year": 2025}, "2026-11-01")
	not governance.recent({"fiscal_year": 2024}, "2026-11-01")
}

test_deadline_is_set_or_the_end_of_the_year if {
	governance.deadline(2026, {"due_on": "2026-12-31"}, "due_on") == "2026-12-31"
	governance.deadline(2026, {}, "due_on") == "2027-03-31"
}

test_overdue_after_its_day_unless_done if {
	governance.overdue({"due_on": "2026-10-31"}, "2026-11-01")
	not governance.overdue({"due_on": "2026-11-01"}, "2026-11-01")
	not governance.overdue({"due_on": "2026-10-31", "done_on": "2026-11-01"}, "2026-11-01")
	governance.overdue({"due_on": "2026-10-31", "done_on": "2026-11-02"}, "2026-11-01")
	not governance.overdue({}, "2026-11-01")
}

test_nothing_of_the_two_years_is_unrecorded if {
	governance.unrecorded(_document({}), "audits")
	governance.unrecorded(_document({"audits": []}), "audits")
	governance.unrecorded(_document({"audits": [{"fiscal_year": 2024}]}), "audits")
	not governance.unrecorded(_document({"audits": [{"fiscal_year": 2024}, {"fiscal_year": 2025}]}), "audits")
}

test_a_placeholder_states_nothing if {
	governance.stated(_document({"a": "対処を統括する。"}), ["spec", "a"])
	every text in ["", " ", "未定", "（未定）", "TBD", "検討中。", "—"] {
		not governance.stated(_document({"a": text}), ["spec", "a"])
	}
	not governance.stated(_document({}), ["spec", "a"])
}

_ciso := {"spec": {"roles": {"ciso": {"name": "大橋 誠一", "designated_on": "2025-04-01"}}}}

test_by_the_chief_officer if {
	governance.by_ciso(_ciso, {"approver": "大橋誠一", "approved_on": "2026-04-01"})
	not governance.by_ciso(_ciso, {"approver": "斎藤 直樹", "approved_on": "2025-04-01"})
	governance.by_ciso(_ciso, {"approver": "斎藤 直樹", "approved_on": "2025-03-31"})
	not governance.by_ciso({"spec": {}}, {"approver": "大橋 誠一", "approved_on": "2026-04-01"})
}

test_the_last_year_is_missing if {
	governance.last_year_missing(_document({"audits": [{"fiscal_year": 2026}]}), "audits")
	not governance.last_year_missing(_document({"audits": [{"fiscal_year": 2026}, {"fiscal_year": 2025}]}), "audits")
	not governance.last_year_missing(_document({"audits": [{"fiscal_year": 2024}]}), "audits")
	not governance.last_year_missing(_document({}), "audits")
}

test_by_the_head_officer_or_above if {
	document := {"spec": {"roles": {"head_officer": {"name": "水谷 恵子", "designated_on": "2025-04-01"}, "deputy_ciso": {"name": "斎藤 直樹"}, "ciso": {"name": "大橋 誠一"}}}}
	every name in ["水谷恵子", "斎藤 直樹", "大橋 誠一"] {
		governance.by_head(document, name, "2026-04-01")
	}
	not governance.by_head(document, "高瀬 直人", "2025-04-01")
	governance.by_head(document, "高瀬 直人", "2025-03-31")
}
