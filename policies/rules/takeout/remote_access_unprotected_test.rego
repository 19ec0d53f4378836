package kijun.rules.takeout.remote_access_unprotected_test

import data.kijun.rules.takeout.remote_access_unprotected as rule

_paths(spec) := {f.path | some f in findings} if {
	findings := rule.findings with input as _document(spec)
}

_applicable(spec) if rule.applicable with input as _document(spec)

_document(spec) := {"kind": "TerminalUse", "metadata": {"name": "sample"}, "as_of": "2026-11-01", "spec": spec}

test_none_is_reported if {
	_paths({"remote_access": [{"name": "RA1", "protection": "vpn"}, {"name": "RA2", "protection": "none"}]}) == {["spec", "remote_access", 1, "protection"]}
}

test_unsaid_is_reported if _paths({"remote_access": [{"name": "RA"}]}) == {["spec", "remote_access", 0]}

test_protected_paths_are_not_reported if {
	_paths({"remote_access": [{"name": "RA", "protection": protection} | some protection in ["vpn", "closed_line", "tls"]]}) == set()
}

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
