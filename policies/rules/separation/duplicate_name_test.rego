package kijun.rules.separation.duplicate_name_test

import data.kijun.rules.separation.duplicate_name as rule

document(spec) := {"apiVersion": "kijun/v1", "kind": "Network", "metadata": {"name": "rei"}, "spec": spec, "as_of": "2026-11-01"}

places(spec) := result if {
	result := {f.path | some f in rule.findings} with input as document(spec)
}

test_unique if places({"segments": [{"name": "a"}, {"name": "b"}], "paths": [{"name": "a"}], "devices": [{"name": "a"}]}) == set()

test_second_and_third if {
	places({"segments": [{"name": "a"}, {"name": "b"}, {"name": "a"}, {"name": "a"}], "paths": []}) == {["spec", "segments", 2, "name"], ["spec", "segments", 3, "name"]}
}

test_other_lists if places({"segments": [], "paths": [], "residual_risks": [{"name": "a"}, {"name": "a"}]}) == set()

test_each_list if {
	places({"segments": [], "paths": [{"name": "a"}, {"name": "a"}]}) == {["spec", "paths", 1, "name"]}
	places({"segments": [], "paths": [], "devices": [{"name": "a"}, {"name": "a"}]}) == {["spec", "devices", 1, "name"]}
}
