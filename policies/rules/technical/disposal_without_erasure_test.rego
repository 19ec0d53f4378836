package kijun.rules.technical.disposal_without_erasure_test

import data.kijun.rules.technical.disposal_without_erasure as rule

_system(spec) := {"as_of": "2026-11-01", "metadata": {"name": "denshi-shinsei"}, "spec": spec}

_places(spec) := {finding.path |
	found := rule.findings with input as _system(spec)
	some finding in found
}

_args(spec) := {finding.args |
	found := rule.findings with input as _system(spec)
	some finding in found
}

_applies(spec) if rule.applicable with input as _system(spec)

_spec(date) := {"life_cycle": {"disposal": {"disposed_on": "2026-09-30", "erasure": {"erased_on": date}}}}

test_erased_by_disposal if _places(_spec("2026-09-30")) == set()

test_erased_later if {
	_places(_spec("2026-10-01")) == {["spec", "life_cycle", "disposal", "erasure", "erased_on"]}
	_args(_spec("2026-10-01")) == {{"date": "2026-09-30"}}
}

test_no_record if {
	_places({"life_cycle": {"disposal": {"disposed_on": "2026-09-30"}}}) == {["spec", "life_cycle", "disposal"]}
}

test_applies if _applies({"life_cycle": {"disposal": {"disposed_on": "2026-11-01"}}})

test_does_not_apply if not _applies({"life_cycle": {"disposal": {"disposed_on": "2026-11-02"}}})
