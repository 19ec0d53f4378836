package kijun.rules.elements.database_safeguards_unchecked_test

import data.kijun.rules.elements.database_safeguards_unchecked as rule

_document(spec) := {"as_of": "2026-11-01", "kind": "System", "metadata": {"name": "mihon"}, "spec": spec}

_found(spec) := {[f.path, f.args] | some f in found} if {
	found := rule.findings with input as _document(spec) with data.kijun.parameters.measures_check_days as 30
}

_applies(spec) if rule.applicable with input as _document(spec)

_spec(database) := {"databases": [{"name": "乙"}, object.union({"name": "甲", "misuse_detection": "方法"}, database)]}

_place := ["spec", "databases", 1]

_args := {"name": "甲", "limit": 30}

test_checked if _found(_spec({"check": {"checked_on": "2026-10-02", "checker": "佐藤 花子"}})) == set()

test_unchecked if {
	_found(_spec({})) == {[_place, _args]}
	_found(_spec({"check": {"checked_on": "2026-10-01", "checker": "佐藤 花子"}})) == {[array.concat(_place, ["check"]), _args]}
	_found(_spec({"check": {"checked_on": "2026-10-02"}})) == {[array.concat(_place, ["check"]), _args]}
}

test_needs_a_safeguard if {
	every field in ["administrator_control", "user_identification", "misuse_detection", "vulnerability_measures"] {
		_applies({"databases": [{"name": "甲", field: "方法"}]})
	}
	not _applies({"databases": [{"name": "甲", "encrypted_by": "保存"}]})
	not _applies({})
}

test_applies_from_go_live_to_disposal if {
	not _applies(object.union(_spec({}), {"life_cycle": {"go_live_on": "2026-11-02"}}))
	not _applies(object.union(_spec({}), {"life_cycle": {"disposal": {"disposed_on": "2026-11-01"}}}))
}
