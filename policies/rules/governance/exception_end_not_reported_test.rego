package kijun.rules.governance.exception_end_not_reported_test

import data.kijun.rules.governance.exception_end_not_reported as rule

_document(spec) := {"kind": "Exception", "metadata": {"name": "sample"}, "as_of": "2026-11-01", "spec": spec}

_paths(spec) := {f.path | some f in findings} if {
	findings := rule.findings with input as _document(spec)
}

_applies(spec) if rule.applicable with input as _document(spec)

_end(extra) := {"end": object.union({"ended_on": "2026-10-15"}, extra)}

test_no_report_is_reported if {
	_paths(_end({})) == {["spec", "end"]}
	_paths(_end({"reported_on": "2026-11-02"})) == {["spec", "end", "reported_on"]}
}

test_reported_is_not_reported if _paths(_end({"reported_on": "2026-11-01"})) == set()

test_applies_once_it_has_ended if {
	_applies({"end": {"ended_on": "2026-11-01"}})
	not _applies({"end": {"ended_on": "2026-11-02"}})
	not _applies({})
}
