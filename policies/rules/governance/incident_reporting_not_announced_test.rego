package kijun.rules.governance.incident_reporting_not_announced_test

import data.kijun.rules.governance.incident_reporting_not_announced as rule

_document(spec) := {"kind": "Organization", "metadata": {"name": "sample"}, "as_of": "2026-11-01", "spec": spec}

_found(spec) := {[f.path, object.get(f, "key", "")] | some f in found} if {
	found := rule.findings with input as _document(spec)
}

_applies(spec) if rule.applicable with input as _document(spec)

_rule(extra) := {"rules": [object.union({"name": "報告手順", "kind": "incident_reporting", "covers": ["contact_points", "report_examples"], "approval": {"approved_on": "2026-04-01"}, "announced_on": "2026-04-01"}, extra)]}

test_what_is_missing_is_reported if {
	_found(_rule({"covers": ["contact_points"]})) == {[["spec", "rules", 0], "report_examples"]}
	_found(_rule({"covers": ["report_examples"]})) == {[["spec", "rules", 0], "contact_points"]}
	_found({"rules": [{"name": "報告手順", "kind": "incident_reporting", "covers": ["contact_points", "report_examples"]}]}) == {[["spec", "rules", 0], "announced_on"]}
}

test_announced_before_the_decision_or_in_the_future_is_reported if {
	_found(_rule({"announced_on": "2026-03-31"})) == {[["spec", "rules", 0, "announced_on"], "announced_on"]}
	_found(_rule({"announced_on": "2026-11-02"})) == {[["spec", "rules", 0, "announced_on"], "announced_on"]}
}

test_announced_is_not_reported if {
	_found(_rule({})) == set()
	_found(_rule({"announced_on": "2026-11-01"})) == set()
}

test_other_rules_are_not_looked_at if {
	not _applies({"rules": [{"name": "手順", "kind": "procedure"}]})
	_found({"rules": [{"name": "手順", "kind": "procedure"}]}) == set()
	_applies(_rule({}))
}
