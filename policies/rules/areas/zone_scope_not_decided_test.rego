package kijun.rules.areas.zone_scope_not_decided_test

import data.kijun.rules.areas.zone_scope_not_decided as rule

_places(spec) := {[f.path, f.key] | some f in findings} if {
	findings := rule.findings with input as {"kind": "Organization", "as_of": "2026-11-01", "spec": spec}
		with data.kijun.workspace.files as {"docs/areas.md": {"sha256": "aa"}}
}

_scope(day, file) := {"zone_scope": {"decided_by": "甲", "decided_on": day, "file": file}}

test_decided_is_not_reported if _places(_scope("2026-11-01", "docs/areas.md")) == set()

test_undecided_is_reported if {
	_places({}) == {[["spec"], "decided_on"], [["spec"], "file"]}
	_places(_scope("2026-11-02", "docs/areas.md")) == {[["spec", "zone_scope", "decided_on"], "decided_on"]}
	_places(_scope("2026-11-01", "docs/other.md")) == {[["spec", "zone_scope", "file"], "file"]}
}
