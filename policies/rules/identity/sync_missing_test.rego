package kijun.rules.identity.sync_missing_test

import data.kijun.rules.identity.sync_missing as rule

_paths(spec) := {f.path | some f in findings} if {
	findings := rule.findings with input as _document(spec)
}

_applicable(spec) if rule.applicable with input as _document(spec)

_document(spec) := {"kind": "IdentityStore", "metadata": {"name": "sample"}, "as_of": "2026-11-01", "spec": spec}

_spec(inside, outside) := {"directories": [
	object.union({"name": "内部", "side": "internal"}, inside),
	object.union({"name": "外部", "side": "external"}, outside),
]}

test_no_synchronisation_is_reported if _paths(_spec({}, {})) == {["spec", "directories"]}

test_synchronised_is_not_reported if {
	_paths(object.union(_spec({}, {}), {"synchronisation": {"master": "内部", "targets": ["外部"]}})) == set()
}

test_applies_where_there_are_two_sides if {
	_applicable(_spec({}, {}))
	not _applicable({"directories": [{"name": "内部1", "side": "internal"}, {"name": "内部2", "side": "internal"}]})
}
