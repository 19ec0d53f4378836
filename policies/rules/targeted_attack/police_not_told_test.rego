package kijun.rules.targeted_attack.police_not_told_test

import data.kijun.rules.targeted_attack.police_not_told as rule

document(spec) := {"apiVersion": "kijun/v1", "kind": "Incident", "metadata": {"name": "rei"}, "spec": spec, "as_of": "2026-11-01"}

found(more) := result if {
	result := {[f.path, f.args.category] | some f in rule.findings} with input as document(object.union({"category": "malware"}, more))
}

test_told if found({"notifications": [{"authority": "nco"}, {"authority": "police"}]}) == set()

test_only_others_told if found({"notifications": [{"authority": "nco"}]}) == {[["spec", "notifications"], "malware"]}

test_nobody_told if found({}) == {[["spec"], "malware"]}

test_applicable if {
	every category in ["targeted_attack", "malware", "unauthorised_access", "denial_of_service"] {
		rule.applicable with input as document({"category": category, "assessment": {"result": "incident"}})
	}
	not rule.applicable with input as document({"category": "loss", "assessment": {"result": "incident"}})
	not rule.applicable with input as document({"category": "malware", "assessment": {"result": "not_incident"}})
	not rule.applicable with input as document({"category": "malware"})
}
