package kijun.rules.use.mail_service_not_own_test

import data.kijun.rules.use.mail_service_not_own as rule

_document(spec) := {"kind": "TerminalUse", "metadata": {"name": "sample"}, "as_of": "2026-11-01", "spec": spec}

_paths(spec) := {f.path | some f in findings} if {
	findings := rule.findings with input as _document(spec)
}

_applies(spec) if rule.applicable with input as _document(spec)

_spec(confidentiality, extra) := {"mail_services": [object.union(
	{"name": "庁内メール", "classification": {"confidentiality": confidentiality, "integrity": 1, "availability": 1}},
	extra,
)]}

test_own_services_are_not_reported if {
	_paths(_spec(2, {"operated_by": "agency"})) == set()
	_paths(_spec(2, {"operated_by": "outsourced", "contract": "mail"})) == set()
	_paths(_spec(2, {"operated_by": "outsourced", "cloud_service": "mail"})) == set()
}

test_others_are_reported if {
	_paths(_spec(2, {"operated_by": "other", "contract": "mail"})) == {["spec", "mail_services", 0, "operated_by"]}
	_paths(_spec(2, {"operated_by": "outsourced"})) == {["spec", "mail_services", 0, "operated_by"]}
	_paths(_spec(2, {})) == {["spec", "mail_services", 0]}
	_paths({"mail_services": [{"name": "甲"}]}) == {["spec", "mail_services", 0]}
}

test_open_information_is_not_judged if _paths(_spec(1, {"operated_by": "other"})) == set()

test_applies_to_confidential_mail if {
	_applies(_spec(2, {"operated_by": "agency"}))
	not _applies(_spec(1, {}))
}

silent := {"metadata": {"name": "a"}, "as_of": "2026-11-01", "spec": {"devices": []}}

test_unstated_is_open if {
	rule.applicable with input as silent
	{[u.path, u.args] | some u in rule.open} == {[["spec"], {}]} with input as silent
	count(rule.findings) == 0 with input as silent
	count(rule.open) == 0 with input as object.union(silent, {"spec": {"mail_services": []}})
	not rule.applicable with input as object.union(silent, {"spec": {"mail_services": []}})
}
