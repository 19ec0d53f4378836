package kijun.rules.information.medium_disposed_readable_test

import data.kijun.rules.information.medium_disposed_readable as rule

_document(spec) := {"kind": "InformationRegister", "metadata": {"name": "sample"}, "as_of": "2026-11-01", "spec": spec}

_paths(spec) := {f.path | some f in findings} if {
	findings := rule.findings with input as _document(spec)
}

_applies(spec) if rule.applicable with input as _document(spec)

_spec(day, extra) := {"media": [object.union({"id": "USB-1", "disposed_on": day}, extra)]}

_sanitised(method, day) := {"sanitisation": {"method": method, "sanitised_on": day}}

test_sanitised_is_not_reported if {
	every method in ["destruction", "degaussing", "overwriting", "key_erasure"] {
		_paths(_spec("2026-10-01", _sanitised(method, "2026-10-01"))) == set()
	}
}

test_not_sanitised_is_reported if {
	_paths(_spec("2026-11-01", {})) == {["spec", "media", 0]}
	_paths(_spec("2026-10-01", _sanitised("formatting", "2026-10-01"))) == {["spec", "media", 0, "sanitisation"]}
	_paths(_spec("2026-10-01", _sanitised("destruction", "2026-10-02"))) == {["spec", "media", 0, "sanitisation"]}
}

test_plans_are_not_judged if _paths(_spec("2026-11-02", {})) == set()

test_applies_to_disposed_media if {
	_applies(_spec("2026-11-01", {}))
	not _applies(_spec("2026-11-02", {}))
	not _applies({"media": [{"id": "USB-1"}]})
}
