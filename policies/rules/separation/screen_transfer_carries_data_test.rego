package kijun.rules.separation.screen_transfer_carries_data_test

import data.kijun.rules.separation.screen_transfer_carries_data as rule

document(spec) := {"apiVersion": "kijun/v1", "kind": "Network", "metadata": {"name": "rei"}, "spec": spec, "as_of": "2026-11-01"}

places(path) := result if {
	result := {f.path | some f in rule.findings} with input as document({"paths": [path]})
}

test_viewer_only if places({"name": "p", "purpose": "screen_transfer", "data_transfer": false}) == set()

test_data if places({"name": "p", "purpose": "screen_transfer", "data_transfer": true}) == {["spec", "paths", 0, "data_transfer"]}

test_not_stated if places({"name": "p", "purpose": "screen_transfer"}) == {["spec", "paths", 0]}

test_other_purpose if places({"name": "p", "purpose": "web", "data_transfer": true}) == set()

test_applicable if {
	rule.applicable with input as document({"paths": [{"name": "p", "purpose": "screen_transfer"}]})
	not rule.applicable with input as document({"paths": [{"name": "p", "purpose": "web"}]})
}
