package kijun.rules.targeted_attack.police_not_told_test

import data.kijun.rules.targeted_attack.police_not_told as rule

document(spec) := {"apiVersion": "kijun/v1", "kind": "Incident", "metadata": {"name": "rei"}, "spec": spec, "as_of": "2026-11-01"}

found(more) := result if {
	result := {[f.path, f.args.category] | some f in rule.findings} with input as document(object.union({"category": "malware", "assessment": {"result": "incident"}}, more))
}

test_told if found({"notifications": [{"authority": "nco", "at": "2026-06-02T10:00+09:00"}, {"authority": "police", "at": "2026-06-02T10:00+09:00"}]}) == set()

test_only_others_told if found({"notifications": [{"authority": "nco", "at": "2026-06-02T10:00+09:00"}]}) == {[["spec", "notifications"], "malware"]}

test_nobody_told if found({}) == {[["spec"], "malware"]}

test_applicable if {
	every category in ["targeted_attack", "malware", "unauthorised_access", "denial_of_service"] {
		rule.applicable with input as document({"category": category, "assessment": {"result": "incident"}})
	}
	not rule.applicable with input as document({"category": "loss", "assessment": {"result": "incident"}})
	not rule.applicable with input as document({"category": "malware", "assessment": {"result": "not_incident"}})
	not rule.applicable with input as document({"category": "malware"})
}

test_notification_that_lies_ahead_does_not_count if {
	found({"notifications": [{"authority": "police", "at": "2026-11-02T10:00+09:00"}]}) == {[["spec", "notifications"], "malware"]}
}
