package kijun.rules.targeted_attack.host_isolated_late_test

import data.kijun.rules.targeted_attack.host_isolated_late as rule

limits := {"host_isolation_minutes": 30}

document(spec) := {"apiVersion": "kijun/v1", "kind": "Incident", "metadata": {"name": "rei"}, "spec": spec, "as_of": "2026-11-01"}

found(hosts) := result if {
	result := {[f.path, f.args] | some f in rule.findings} with input as document({"hosts": hosts}) with data.kijun.parameters as limits
}

test_limit if {
	isolated := {"name": "a", "suspected_at": "2026-06-01T10:00+09:00", "isolated_at": "2026-06-01T10:30+09:00"}
	late := {"name": "b", "suspected_at": "2026-06-01T10:00+09:00", "isolated_at": "2026-06-01T10:31+09:00"}
	never := {"name": "c", "suspected_at": "2026-06-01T10:00+09:00"}
	found([isolated]) == set()
	found([late]) == {[["spec", "hosts", 0, "isolated_at"], {"name": "b", "minutes": 31, "limit": 30}]}
	found([isolated, late, never]) == {[["spec", "hosts", 1, "isolated_at"], {"name": "b", "minutes": 31, "limit": 30}]}
}

test_applicable if {
	rule.applicable with input as document({"hosts": [{"name": "a", "isolated_at": "2026-06-01T10:30+09:00"}]})
	not rule.applicable with input as document({"hosts": [{"name": "a"}]})
}
