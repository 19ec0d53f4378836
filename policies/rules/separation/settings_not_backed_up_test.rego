package kijun.rules.separation.settings_not_backed_up_test

import data.kijun.rules.separation.settings_not_backed_up as rule

document(spec) := {"apiVersion": "kijun/v1", "kind": "Network", "metadata": {"name": "rei"}, "spec": spec, "as_of": "2026-11-01"}

spec(device) := {"classification": {"confidentiality": 1, "integrity": 1, "availability": 2}, "devices": [object.union({"name": "fw", "kind": "firewall"}, device)]}

found(device) := result if {
	result := {[f.path, f.args.name] | some f in rule.findings} with input as document(spec(device))
}

place := ["spec", "devices", 0, "settings_backup_on"]

test_backup if {
	found({"settings_backup_on": "2026-05-01"}) == set()
	found({"settings_backup_on": "2026-05-01", "changes": [{"id": "1", "changed_on": "2026-05-01"}, {"id": "2", "changed_on": "2026-04-01"}]}) == set()
	found({"settings_backup_on": "2026-11-01"}) == set()
}

test_older_than_a_change if found({"settings_backup_on": "2026-05-01", "changes": [{"id": "1", "changed_on": "2026-05-02"}]}) == {[place, "fw"]}

test_in_the_future if found({"settings_backup_on": "2026-11-02"}) == {[place, "fw"]}

test_none if found({}) == {[["spec", "devices", 0], "fw"]}

test_applicable if {
	rule.applicable with input as document(spec({}))
	not rule.applicable with input as document(object.union(spec({}), {"classification": {"availability": 1}}))
	not rule.applicable with input as document(object.union(spec({}), {"devices": []}))
	rule.applicable with input as document({"devices": [{"name": "fw"}]})
	not rule.applicable with input as document({"devices": []})
}

test_change_that_lies_ahead_needs_no_backup_yet if {
	found({"settings_backup_on": "2026-05-01", "changes": [{"id": "1", "changed_on": "2026-11-02"}]}) == set()
	found({"settings_backup_on": "2026-05-01", "changes": [{"id": "1", "changed_on": "2026-11-01"}]}) == {[place, "fw"]}
}

test_unclassified_network_is_open if {
	bare := {"devices": [{"name": "fw", "kind": "firewall"}]}
	unknown := {f.path | some f in rule.open} with input as document(bare)
	unknown == {["spec"]}
	findings := rule.findings with input as document(bare)
	findings == set()
	known := rule.open with input as document(spec({}))
	known == set()
}
