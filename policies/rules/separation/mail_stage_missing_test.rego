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

mail_path := {"paths": [{"name": "a", "purpose": "web"}, {"name": "b", "purpose": "mail"}]}

test_mail_path_without_stages_is_open if {
	unknown := {[f.path, f.args] | some f in rule.open} with input as document(mail_path)
	unknown == {[["spec", "paths", 1], {"name": "b"}]}
	found := rule.findings with input as document(mail_path)
	found == set()
	known := rule.open with input as document(object.union(mail_path, mail(all)))
	known == set()
}

test_applies_to_mail_paths if {
	rule.applicable with input as document(mail_path)
	not rule.applicable with input as document({"paths": [{"name": "a", "purpose": "web"}]})
	not rule.applicable with input as document(object.union(mail_path, {"separation": {"decision": "connected"}}))
}
