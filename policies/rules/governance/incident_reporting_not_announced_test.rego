package kijun.rules.governance.incident_reporting_not_announced_test

import data.kijun.rules.governance.incident_reporting_not_announced as rule

_document(spec) := {"kind": "Organization", "metadata": {"name": "sample"}, "as_of": "2026-11-01", "spec": spec}

_found(spec) := {[f.path, object.get(f, "key", "")] | some f in found} if {
	found := rule.findings with input as _document(spec)
}

_applies(spec) if rule.applicable with input as _document(spec)

_items := ["contact_points", "report_examples"]

_rule(extra, items) := {
	"rules": [{"name": "他"}, object.union({"name": "報告手順", "approval": {"approved_on": "2026-04-01"}, "announced_on": "2026-04-01"}, extra)],
	"subject_rules": [{"subject": "other"}, {"subject": "incident_reporting", "rule": "報告手順", "provisions": [{"item": item, "place": "第1条"} | some item in items]}],
}

test_what_is_missing_is_reported if {
	_found(_rule({}, ["contact_points"])) == {[["spec", "subject_rules", 1], "report_examples"]}
	_found(_rule({}, ["report_examples"])) == {[["spec", "subject_rules", 1], "contact_points"]}
	_found(object.union(_rule({}, _items), {"rules": [{"name": "報告手順"}]})) == {[["spec", "rules", 0], "announced_on"]}
}

test_announced_before_the_decision_or_in_the_future_is_reported if {
	_found(_rule({"announced_on": "2026-03-31"}, _items)) == {[["spec", "rules", 1, "announced_on"], "announced_on"]}
	_found(_rule({"announced_on": "2026-11-02"}, _items)) == {[["spec", "rules", 1, "announced_on"], "announced_on"]}
}

test_announced_is_not_reported if {
	_found(_rule({}, _items)) == set()
	_found(_rule({"announced_on": "2026-11-01"}, _items)) == set()
}

test_other_subjects_are_not_looked_at if {
	not _applies({"subject_rules": [{"subject": "other"}]})
	_found({"subject_rules": [{"subject": "other"}]}) == set()
	_applies(_rule({}, _items))
}
