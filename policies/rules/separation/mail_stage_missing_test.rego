package kijun.rules.separation.mail_stage_missing_test

import data.kijun.rules.separation.mail_stage_missing as rule

document(spec) := {"apiVersion": "kijun/v1", "kind": "Network", "metadata": {"name": "rei"}, "spec": spec, "as_of": "2026-11-01"}

all := ["external_relay", "spam_filter", "antivirus", "sanitisation", "file_exchange_device", "internal_mail"]

mail(stages) := {"mail": {"stages": [{"name": "s", "stage": stage} | some stage in stages]}}

test_complete if {
	found := rule.findings with input as document(mail(all))
	found == set()
}

test_each_stage_counts if {
	every missing in all {
		found := {[f.path, f.key, f.args.stage] | some f in rule.findings} with input as document(mail([stage | some stage in all; stage != missing]))
		found == {[["spec", "mail", "stages"], missing, missing]}
	}
}

test_no_stages_at_all if {
	found := {[f.path, f.key] | some f in rule.findings} with input as document({"mail": {}})
	found == {[["spec", "mail"], stage] | some stage in all}
}

test_applicable if {
	rule.applicable with input as document({"mail": {}})
	rule.applicable with input as document({"mail": {}, "separation": {"decision": "separated"}})
	not rule.applicable with input as document({"mail": {}, "separation": {"decision": "connected"}})
	not rule.applicable with input as document({})
}
