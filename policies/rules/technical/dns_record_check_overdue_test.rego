package kijun.rules.technical.dns_record_check_overdue_test

import data.kijun.rules.technical.dns_record_check_overdue as rule

_system(spec) := {"as_of": "2026-11-01", "metadata": {"name": "denshi-shinsei"}, "spec": spec}

_places(spec) := {finding.path |
	found := rule.findings with input as _system(spec) with data.kijun.parameters.dns_record_check_days as 30
	some finding in found
}

_args(spec) := {finding.args |
	found := rule.findings with input as _system(spec) with data.kijun.parameters.dns_record_check_days as 30
	some finding in found
}

_applies(spec) if rule.applicable with input as _system(spec)

_spec(date) := {"dns": {"zones": [{"name": "example.go.jp", "records_checked_on": date}]}}

test_in_time if _places(_spec("2026-10-02")) == set()

test_overdue if {
	_places(_spec("2026-10-01")) == {["spec", "dns", "zones", 0, "records_checked_on"]}
	_args(_spec("2026-10-01")) == {{"name": "example.go.jp", "limit": 30}}
}

test_never if _places({"dns": {"zones": [{"name": "example.go.jp"}]}}) == {["spec", "dns", "zones", 0]}

test_applies_from_go_live_to_disposal if {
	_applies({"dns": {"zones": [{"name": "一件"}]}})
	not _applies(object.union({"dns": {"zones": [{"name": "一件"}]}}, {"life_cycle": {"go_live_on": "2026-11-02"}}))
	not _applies(object.union({"dns": {"zones": [{"name": "一件"}]}}, {"life_cycle": {"disposal": {"disposed_on": "2026-11-01"}}}))
}

test_does_not_apply_1 if not _applies({})

test_does_not_apply_2 if not _applies({"dns": {"zones": []}})
