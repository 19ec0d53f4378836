package kijun.rules.technical.tls_version_not_allowed_test

import data.kijun.rules.technical.tls_version_not_allowed as rule

_system(spec) := {"as_of": "2026-11-01", "metadata": {"name": "denshi-shinsei"}, "spec": spec}

_places(spec) := {finding.path |
	found := rule.findings with input as _system(spec) with data.kijun.parameters.tls_versions_allowed as ["TLS1.2", "TLS1.3"]
	some finding in found
}

_args(spec) := {finding.args |
	found := rule.findings with input as _system(spec) with data.kijun.parameters.tls_versions_allowed as ["TLS1.2", "TLS1.3"]
	some finding in found
}

_open(spec) := {finding.path |
	found := rule.open with input as _system(spec) with data.kijun.parameters.tls_versions_allowed as ["TLS1.2", "TLS1.3"]
	some finding in found
}

_applies(spec) if rule.applicable with input as _system(spec)

_site(tls) := {"web": {"sites": [{"name": "申請サイト", "tls": tls}]}}

test_allowed if {
	_places(_site({"versions": ["TLS1.2", "TLS1.3"]})) == set()
	_places({"cryptography": [{"name": "連携", "tls_versions": ["TLS1.3"]}]}) == set()
	_open(_site({"versions": ["TLS1.2"]})) == set()
}

test_site_accepts_an_old_version if {
	_places(_site({"versions": ["TLS1.2", "TLS1.0"]})) == {["spec", "web", "sites", 0, "tls", "versions", 1]}
	_args(_site({"versions": ["TLS1.2", "TLS1.0"]})) == {{"name": "申請サイト", "version": "TLS1.0"}}
}

test_use_accepts_an_old_version if {
	_places({"cryptography": [{"name": "連携", "tls_versions": ["TLS1.1"]}]}) == {["spec", "cryptography", 0, "tls_versions", 0]}
}

test_versions_unknown if {
	_open(_site({})) == {["spec", "web", "sites", 0]}
	_open(_site({"versions": []})) == {["spec", "web", "sites", 0]}
	_places(_site({})) == set()
}

test_applies_to_uses_of_cryptography if _applies({"cryptography": [{"name": "連携", "tls_versions": ["TLS1.3"]}]})

test_site_without_tls_is_another_rule if _open({"web": {"sites": [{"name": "申請サイト"}]}}) == set()

test_applies_from_go_live_to_disposal if {
	_applies({"web": {"sites": [{"name": "申請サイト", "tls": {}}]}})
	not _applies(object.union({"web": {"sites": [{"name": "申請サイト", "tls": {}}]}}, {"life_cycle": {"go_live_on": "2026-11-02"}}))
	not _applies(object.union({"web": {"sites": [{"name": "申請サイト", "tls": {}}]}}, {"life_cycle": {"disposal": {"disposed_on": "2026-11-01"}}}))
}

test_does_not_apply if not _applies({"web": {"sites": [{"name": "申請サイト"}]}, "cryptography": [{"name": "署名"}]})
