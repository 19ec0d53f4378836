package kijun.rules.use.mail_domain_not_government_test

import data.kijun.rules.use.mail_domain_not_government as rule

_document(spec) := {"kind": "TerminalUse", "metadata": {"name": "sample"}, "as_of": "2026-11-01", "spec": spec}

_paths(spec) := {f.path | some f in findings} if {
	findings := rule.findings with input as _document(spec)
}

_applies(spec) if rule.applicable with input as _document(spec)

_spec(domains, extra) := {"mail_services": [object.union({"name": "庁内メール", "sender_domains": domains}, extra)]}

_open(spec) := {f.path | some f in unknown} if {
	unknown := rule.open with input as _document(spec)
}

_decision(day) := {"domain_not_acquirable": {"reason": "理由", "decided_by": "乙", "decided_on": day}}

test_government_domain_is_not_reported if _paths(_spec(["example.go.jp"], {})) == set()

test_other_domains_are_reported if {
	_paths(_spec(["example.go.jp", "example.jp", "xgo.jp"], {"outside": true})) == {["spec", "mail_services", 0, "sender_domains", 1], ["spec", "mail_services", 0, "sender_domains", 2]}
	_paths(_spec(["example.jp"], _decision("2026-11-02"))) == {["spec", "mail_services", 0, "sender_domains", 0]}
}

test_not_acquirable_or_inside_is_not_reported if {
	_paths(_spec(["example.jp"], _decision("2026-11-01"))) == set()
	_paths(_spec(["example.local"], {"outside": false})) == set()
}

test_unstated_domain_is_open if {
	_open(_spec([], {})) == {["spec", "mail_services", 0]}
	_open({"mail_services": [{"name": "甲"}]}) == {["spec", "mail_services", 0]}
	_open(_spec(["example.go.jp"], {})) == set()
	_open(_spec([], {"outside": false})) == set()
}

test_applies_to_mail_with_the_outside if {
	_applies(_spec([], {}))
	not _applies(_spec([], {"outside": false}))
}

_unsaid(spec) := {[u.path, u.args] | some u in unknown} if {
	unknown := rule.open with input as _document(spec)
}

test_unstated_services_are_open if {
	_unsaid({}) == {[["spec"], {"name": "mail_services"}]}
	_applies({})
	_unsaid({"mail_services": []}) == set()
	not _applies({"mail_services": []})
}
