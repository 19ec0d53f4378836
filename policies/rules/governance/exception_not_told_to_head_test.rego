package kijun.rules.governance.exception_not_told_to_head_test

import data.kijun.rules.governance.exception_not_told_to_head as rule

_document(spec) := {"kind": "Exception", "metadata": {"name": "sample"}, "as_of": "2026-11-01", "spec": spec}

_found(spec) := {[f.path, object.get(f, "key", "")] | some f in found} if {
	found := rule.findings with input as _document(spec) with data.kijun.parameters as _parameters
}

_parameters := {"exception_report_days": 31}

_exception(day, register) := {"approval": {"approved_on": day}, "register": register}

test_not_reported_is_reported if {
	_found(_exception("2026-09-30", {})) == {[["spec", "register"], ""]}
	_found(_exception("2026-09-30", {"reported_to_head_on": "2026-11-02"})) == {[["spec", "register", "reported_to_head_on"], ""]}
	_found({"approval": {"approved_on": "2026-09-30"}}) == {[["spec"], ""]}
}

test_reported_or_recent_is_not_reported if {
	_found(_exception("2026-09-30", {"reported_to_head_on": "2026-11-01"})) == set()
	_found(_exception("2026-10-01", {})) == set()
}
