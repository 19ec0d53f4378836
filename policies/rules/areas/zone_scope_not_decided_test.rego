package kijun.rules.areas.zone_scope_not_decided_test

import data.kijun.rules.areas.zone_scope_not_decided as rule

_places(spec) := {[f.path, f.key] | some f in findings} if {
	findings := rule.findings with input as {"kind": "Organization", "as_of": "2026-11-01", "spec": object.union({"roles": {"head_officer": {"name": "甲", "designated_on": "2026-04-01"}}}, spec)}
		with data.kijun.workspace.files as {"docs/areas.md": {"sha256": "aa"}}
}

_scope(day, file) := {"zone_scope": {"decided_by": "甲", "decided_on": day, "file": file}}

test_decided_is_not_reported if _places(_scope("2026-11-01", "docs/areas.md")) == set()

test_undecided_is_reported if {
	_places({}) == {[["spec"], "decided_by"], [["spec"], "decided_on"], [["spec"], "file"]}
	_places(_scope("2026-11-02", "docs/areas.md")) == {[["spec", "zone_scope", "decided_on"], "decided_on"]}
	_places(_scope("2026-11-01", "docs/other.md")) == {[["spec", "zone_scope", "file"], "file"]}
}

_by(name, day) := _places({"zone_scope": {"decided_by": name, "decided_on": day, "file": "docs/areas.md"}})

test_decided_by_somebody_else_is_reported if {
	_by("乙", "2026-04-01") == {[["spec", "zone_scope", "decided_by"], "decided_by"]}
	_by("乙", "2026-03-31") == set()
}
