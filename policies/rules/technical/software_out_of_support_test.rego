package kijun.rules.technical.software_out_of_support_test

import data.kijun.rules.technical.software_out_of_support as rule

_system(spec) := {"as_of": "2026-11-01", "metadata": {"name": "denshi-shinsei"}, "spec": spec}

_places(spec) := {finding.path |
	found := rule.findings with input as _system(spec)
	some finding in found
}

_args(spec) := {finding.args |
	found := rule.findings with input as _system(spec)
	some finding in found
}

_open(spec) := {finding.path |
	found := rule.open with input as _system(spec)
	some finding in found
}

_applies(spec) if rule.applicable with input as _system(spec)

_spec(software) := {"components": [{"name": "AP サーバ", "software": [object.union({"name": "OS"}, software)]}]}

test_supported if {
	_places(_spec({"support_ends_on": "2026-11-01"})) == set()
	_open(_spec({"support_ends_on": "2026-11-01"})) == set()
}

test_out_of_support if {
	_places(_spec({"support_ends_on": "2026-10-31"})) == {["spec", "components", 0, "software", 0, "support_ends_on"]}
	_args(_spec({"support_ends_on": "2026-10-31"})) == {{"component": "AP サーバ", "software": "OS", "date": "2026-10-31"}}
}

test_date_unknown if {
	_open(_spec({})) == {["spec", "components", 0, "software", 0]}
	_open(_spec({"in_house": false})) == {["spec", "components", 0, "software", 0]}
	_places(_spec({})) == set()
}

test_in_house if _open(_spec({"in_house": true})) == set()

test_retired if {
	retired := {"components": [{
		"name": "旧サーバ",
		"retirement": {"retired_on": "2026-10-31"},
		"software": [{"name": "OS", "support_ends_on": "2025-10-14"}, {"name": "DB"}],
	}]}
	_places(retired) == set()
	_open(retired) == set()
}

test_applies_from_go_live_to_disposal if {
	_applies({"components": [{"name": "一件"}]})
	not _applies(object.union({"components": [{"name": "一件"}]}, {"life_cycle": {"go_live_on": "2026-11-02"}}))
	not _applies(object.union({"components": [{"name": "一件"}]}, {"life_cycle": {"disposal": {"disposed_on": "2026-11-01"}}}))
}

test_does_not_apply_1 if not _applies({})

test_does_not_apply_2 if not _applies({"components": []})
