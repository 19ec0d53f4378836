package kijun.rules.technical.mail_spoofable_test

import data.kijun.rules.technical.mail_spoofable as rule

_system(spec) := {"as_of": "2026-11-01", "metadata": {"name": "denshi-shinsei"}, "spec": spec}

_places(spec) := {finding.path |
	found := rule.findings with input as _system(spec)
	some finding in found
}

_keys(spec) := {finding.key |
	found := rule.findings with input as _system(spec)
	some finding in found
}

_args(spec) := {finding.args |
	found := rule.findings with input as _system(spec)
	some finding in found
}

_reviews(spec) := {finding.path |
	found := rule.reviews with input as _system(spec)
	some finding in found
}

_applies(spec) if rule.applicable with input as _system(spec)

_domain := {"name": "example.go.jp", "spf": "softfail", "dkim": true, "dmarc": "quarantine"}

_spec(change) := {"mail": {"sender_domains": [object.union(_domain, change)]}}

test_all_set if {
	_places(_spec({})) == set()
	_reviews(_spec({})) == set()
}

test_each_switched_off if {
	_places(_spec({"spf": "none"})) == {["spec", "mail", "sender_domains", 0, "spf"]}
	_places(_spec({"dkim": false})) == {["spec", "mail", "sender_domains", 0, "dkim"]}
	_places(_spec({"dmarc": "absent"})) == {["spec", "mail", "sender_domains", 0, "dmarc"]}
	_args(_spec({"spf": "none"})) == {{"name": "example.go.jp", "technology": "SPF"}}
}

test_each_missing if {
	_keys({"mail": {"sender_domains": [{"name": "example.go.jp"}]}}) == {"spf", "dkim", "dmarc"}
	_places({"mail": {"sender_domains": [{"name": "example.go.jp"}]}}) == {["spec", "mail", "sender_domains", 0]}
}

test_monitoring_only_is_asked_about if {
	_places(_spec({"dmarc": "none"})) == set()
	_reviews(_spec({"dmarc": "none"})) == {["spec", "mail", "sender_domains", 0, "dmarc"]}
}

test_applies_from_go_live_to_disposal if {
	_applies({"mail": {"sender_domains": [{"name": "一件"}]}})
	not _applies(object.union({"mail": {"sender_domains": [{"name": "一件"}]}}, {"life_cycle": {"go_live_on": "2026-11-02"}}))
	not _applies(object.union({"mail": {"sender_domains": [{"name": "一件"}]}}, {"life_cycle": {"disposal": {"disposed_on": "2026-11-01"}}}))
}

test_does_not_apply_1 if not _applies({})

test_does_not_apply_2 if not _applies({"mail": {"sender_domains": []}})
