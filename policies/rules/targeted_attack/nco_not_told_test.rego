package kijun.rules.targeted_attack.nco_not_told_test

import data.kijun.rules.targeted_attack.nco_not_told as rule

document(spec) := {"apiVersion": "kijun/v1", "kind": "Incident", "metadata": {"name": "rei"}, "spec": spec, "as_of": "2026-11-01"}

at := "2026-06-01T10:00+09:00"

incident(more) := object.union({"assessment": {"at": at, "result": "incident"}}, more)

found(more) := result if {
	result := {[f.path, f.args] | some f in rule.findings} with input as document(incident(more))
}

test_told if found({"organization_type": "national_agency", "notifications": [{"authority": "police", "at": "2026-06-02T10:00+09:00"}, {"authority": "nco", "at": "2026-06-02T10:00+09:00"}]}) == set()

test_only_others_told if found({"organization_type": "national_agency", "notifications": [{"authority": "police", "at": "2026-06-02T10:00+09:00"}]}) == {[["spec", "notifications"], {"at": at}]}

test_nobody_told if found({"organization_type": "national_agency"}) == {[["spec"], {"at": at}]}

test_unknown_body if {
	found({}) == set()
	unknown := {[f.path, f.args] | some f in rule.open} with input as document(incident({}))
	unknown == {[["spec"], {"at": at}]}
	known := rule.open with input as document(incident({"organization_type": "national_agency"}))
	known == set()
}

test_applicable if {
	every type in ["national_agency"] {
		rule.applicable with input as document(incident({"organization_type": type}))
	}
	rule.applicable with input as document(incident({}))
	not rule.applicable with input as document(incident({"organization_type": "incorporated_agency"}))
	not rule.applicable with input as document(incident({"organization_type": "designated_corporation"}))
	not rule.applicable with input as document({"organization_type": "national_agency", "assessment": {"at": at, "result": "not_incident"}})
	not rule.applicable with input as document({"organization_type": "national_agency"})
}

test_notification_that_lies_ahead_does_not_count if {
	found({"organization_type": "national_agency", "notifications": [{"authority": "nco", "at": "2026-11-02T10:00+09:00"}]}) == {[["spec", "notifications"], {"at": at}]}
}
