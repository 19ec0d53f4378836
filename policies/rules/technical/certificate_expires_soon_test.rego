package kijun.rules.technical.certificate_expires_soon_test

import data.kijun.rules.technical.certificate_expires_soon as rule

_system(spec) := {"as_of": "2026-11-01", "metadata": {"name": "denshi-shinsei"}, "spec": spec}

_places(spec) := {finding.path |
	found := rule.findings with input as _system(spec) with data.kijun.parameters.certificate_renewal_days as 30
	some finding in found
}

_args(spec) := {finding.args |
	found := rule.findings with input as _system(spec) with data.kijun.parameters.certificate_renewal_days as 30
	some finding in found
}

_applies(spec) if rule.applicable with input as _system(spec)

_spec(date) := {"web": {"sites": [{"name": "申請サイト", "tls": {"certificate": {"expires_on": date}}}]}}

test_far_away if _places(_spec("2026-12-01")) == set()

test_soon if {
	_places(_spec("2026-11-30")) == {["spec", "web", "sites", 0, "tls", "certificate", "expires_on"]}
	_places(_spec("2026-11-01")) == {["spec", "web", "sites", 0, "tls", "certificate", "expires_on"]}
	_args(_spec("2026-11-30")) == {{"name": "申請サイト", "date": "2026-11-30", "limit": 30}}
}

test_expired_is_another_rule if _places(_spec("2026-10-31")) == set()

test_applies_from_go_live_to_disposal if {
	_applies({"web": {"sites": [{"name": "一件"}]}})
	not _applies(object.union({"web": {"sites": [{"name": "一件"}]}}, {"life_cycle": {"go_live_on": "2026-11-02"}}))
	not _applies(object.union({"web": {"sites": [{"name": "一件"}]}}, {"life_cycle": {"disposal": {"disposed_on": "2026-11-01"}}}))
}

test_does_not_apply_1 if not _applies({})

test_does_not_apply_2 if not _applies({"web": {"sites": []}})
