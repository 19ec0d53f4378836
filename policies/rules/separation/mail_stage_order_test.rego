package kijun.rules.separation.mail_stage_order_test

import data.kijun.rules.separation.mail_stage_order as rule

document(spec) := {"apiVersion": "kijun/v1", "kind": "Network", "metadata": {"name": "rei"}, "spec": spec, "as_of": "2026-11-01"}

mail(stages) := {"mail": {"stages": [{"name": "s", "stage": stage} | some stage in stages]}}

found(stages) := result if {
	result := {[f.path[3], f.args.stage, f.args.after] | some f in rule.findings} with input as document(mail(stages))
}

test_in_order if found(["external_relay", "spam_filter", "antivirus", "sanitisation", "file_exchange_device", "internal_mail"]) == set()

test_other_stages_and_gaps_do_not_matter if found(["external_relay", "other", "antivirus", "internal_mail", "other"]) == set()

test_a_second_scan_is_welcome if found(["antivirus", "sanitisation", "antivirus", "internal_mail"]) == set()

test_one_stage_too_early if {
	found(["external_relay", "sanitisation", "spam_filter", "antivirus", "file_exchange_device", "internal_mail"]) == {[1, "sanitisation", "antivirus"]}
}

test_two_stages_too_early if {
	found(["file_exchange_device", "external_relay", "internal_mail", "spam_filter"]) == {[0, "file_exchange_device", "spam_filter"], [2, "internal_mail", "spam_filter"]}
}

test_applicable if {
	rule.applicable with input as document({"mail": {}})
	rule.applicable with input as document({"mail": {}, "separation": {"decision": "separated"}})
	not rule.applicable with input as document({"mail": {}, "separation": {"decision": "connected"}})
	not rule.applicable with input as document({})
}
