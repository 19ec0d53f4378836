package kijun.rules.cloud_service.change_not_reported_test

import data.kijun.rules.cloud_service.change_not_reported as rule

base := {"service": "例示", "information": {"classification": {"confidentiality": 2}}, "started_on": "2026-04-01"}

service(spec) := {"metadata": {"name": "a"}, "spec": object.union(base, spec), "as_of": "2026-11-01"}

public(spec) := service(object.union({"information": {"classification": {"confidentiality": 1}}}, spec))

changed(date, spec) := service({"changes": [object.union({"id": "1", "changed_on": date}, spec)]})

found(document) := result if {
	findings := rule.findings with input as document with data.kijun.parameters as {"ledger_update_days": 30}
	result := {[f.path, f.args.id, f.args.missing, f.args.limit, f.key] | some f in findings}
}

lacks(missing) := {[["spec", "changes", 0], "1", missing, 30, missing]}

test_boundary if {
	found(changed("2026-10-02", {})) == set()
	found(changed("2026-10-01", {})) == lacks("updated_on") | lacks("reported_on")
	found(changed("2026-10-01", {"updated_on": "2026-10-01"})) == lacks("reported_on")
	found(changed("2026-10-01", {"reported_on": "2026-10-01"})) == lacks("updated_on")
	found(changed("2026-10-01", {"updated_on": "2026-10-01", "reported_on": "2026-11-02"})) == lacks("reported_on")
}

test_applicable if {
	rule.applicable with input as changed("2026-10-01", {})
	not rule.applicable with input as service({"changes": []})
	not rule.applicable with input as public({"changes": [{"id": "1", "changed_on": "2026-10-01"}]})
}

silent := {"metadata": {"name": "a"}, "as_of": "2026-11-01", "spec": {"started_on": "2026-04-01", "information": {"classification": {"confidentiality": 2}}}}

test_unstated_is_open if {
	rule.applicable with input as silent
	{[u.path, u.args] | some u in rule.open} == {[["spec"], {}]} with input as silent
	count(rule.findings) == 0 with input as silent
	count(rule.open) == 0 with input as object.union(silent, {"spec": {"changes": []}})
	not rule.applicable with input as object.union(silent, {"spec": {"changes": []}})
}

test_silence_is_open_only_in_confidential_use if {
	count(rule.open) == 0 with input as object.union(silent, {"spec": {"started_on": "2026-11-02"}})
	count(rule.open) == 0 with input as object.union(silent, {"spec": {"information": {"classification": {"confidentiality": 1}}}})
}
