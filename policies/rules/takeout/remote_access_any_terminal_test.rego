package kijun.rules.takeout.remote_access_any_terminal_test

import data.kijun.rules.takeout.remote_access_any_terminal as rule

_paths(spec) := {f.path | some f in findings} if {
	findings := rule.findings with input as _document(spec)
}

_applicable(spec) if rule.applicable with input as _document(spec)

_document(spec) := {"kind": "TerminalUse", "metadata": {"name": "sample"}, "as_of": "2026-11-01", "spec": spec}

test_one_access if {
	_paths({"remote_access": [{"name": "VPN", "endpoint_checks": ["registered", "patch_level"]}]}) == set()
	_paths({"remote_access": [{"name": "VPN", "endpoint_checks": ["patch_level"]}]}) == {["spec", "remote_access", 0, "endpoint_checks"]}
}

test_unchecked_is_reported if {
	_paths({"remote_access": [
		{"name": "VPN1", "endpoint_checks": ["registered"]},
		{"name": "VPN2", "endpoint_checks": ["patch_level", "antimalware"]},
	]}) == {["spec", "remote_access", 1, "endpoint_checks"]}
}

test_unsaid_is_reported if _paths({"remote_access": [{"name": "VPN"}]}) == {["spec", "remote_access", 0]}

test_applies_where_something_is_recorded if {
	_applicable({"remote_access": [{}]})
	not _applicable({"remote_access": []})
	_applicable({"devices": []})
}

silent := {"metadata": {"name": "a"}, "as_of": "2026-11-01", "spec": {"devices": []}}

test_unstated_is_open if {
	rule.applicable with input as silent
	{[u.path, u.args] | some u in rule.open} == {[["spec"], {}]} with input as silent
	count(rule.findings) == 0 with input as silent
	count(rule.open) == 0 with input as object.union(silent, {"spec": {"remote_access": []}})
	not rule.applicable with input as object.union(silent, {"spec": {"remote_access": []}})
}
