package kijun.rules.separation.residual_risk_without_procedure_test

import data.kijun.rules.separation.residual_risk_without_procedure as rule

document(spec) := {"apiVersion": "kijun/v1", "kind": "Network", "metadata": {"name": "rei"}, "spec": spec, "as_of": "2026-11-01"}

test_one_risk if {
	risk := {"name": "a", "kind": "other", "procedure": "手順書"}
	count(rule.findings) == 0 with input as document({"residual_risks": [risk]})
	count(rule.findings) == 1 with input as document({"residual_risks": [object.remove(risk, ["procedure"])]})
}

test_only_the_one_without if {
	spec := {"residual_risks": [{"name": "a", "kind": "other", "procedure": "手順書"}, {"name": "b", "kind": "other"}]}
	found := {[f.path, f.args.name] | some f in rule.findings} with input as document(spec)
	found == {[["spec", "residual_risks", 1], "b"]}
}

test_applicable if {
	rule.applicable with input as document({"residual_risks": [{"name": "a", "kind": "other"}]})
	not rule.applicable with input as document({"residual_risks": []})
	not rule.applicable with input as document({})
}
