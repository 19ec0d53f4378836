package kijun.rules.governance.own_standards_edition_old_test

import data.kijun.rules.governance.own_standards_edition_old as rule

_document(spec) := {"kind": "Organization", "metadata": {"name": "sample"}, "as_of": "2026-11-01", "spec": spec}

_found(spec) := {[f.path, object.get(f, "key", "")] | some f in found} if {
	found := rule.findings with input as _document(spec) with data.kijun.parameters as _parameters with data.kijun.reference.common_standards as {"editions": {"a": "2020-01-01", "b": "2026-09-30", "c": "2026-10-01"}}
}

_applies(spec) if rule.applicable with input as _document(spec) with data.kijun.parameters as _parameters with data.kijun.reference.common_standards as {"editions": {"a": "2020-01-01", "b": "2026-09-30", "c": "2026-10-01"}}

_parameters := {"edition_adoption_days": 31}

_rule(extra) := {"rules": [object.union({"name": "対策基準", "kind": "own_standards"}, extra)]}

test_an_old_or_unknown_edition_is_reported if {
	_found(_rule({"edition": "a"})) == {[["spec", "rules", 0, "edition"], ""]}
	_found(_rule({"edition": "z"})) == {[["spec", "rules", 0, "edition"], ""]}
	_found(_rule({})) == {[["spec", "rules", 0], ""]}
}

test_the_current_or_a_newer_edition_is_not_reported if {
	_found(_rule({"edition": "b"})) == set()
	_found(_rule({"edition": "c"})) == set()
}

test_other_rules_are_not_looked_at if {
	_found({"rules": [{"name": "手順", "kind": "procedure"}]}) == set()
	not _applies({"rules": [{"name": "手順", "kind": "procedure"}]})
	_applies(_rule({}))
}
