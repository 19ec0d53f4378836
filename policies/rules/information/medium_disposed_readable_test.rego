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

_asked(day, method, type) := {f.path | some f in found} if {
	found := rule.reviews with input as _document(_spec(day, object.union(_sanitised(method, "2026-10-01"), type)))
}

_at := {["spec", "media", 0, "sanitisation", "method"]}

test_overwriting_flash_memory_is_asked_about if {
	_asked("2026-11-01", "overwriting", {"type": "暗号化 USB メモリ"}) == _at
	_asked("2026-11-01", "overwriting", {}) == _at
	_asked("2026-11-01", "overwriting", {"type": "外付け HDD"}) == set()
	_asked("2026-11-02", "overwriting", {}) == set()
	_asked("2026-11-01", "destruction", {}) == set()
}

test_no_list_is_unknown if {
	found := rule.open with input as _document({})
	{f.path | some f in found} == {["spec"]}
	_applies({})
	not _applies({"media": []})
	none := rule.open with input as _document({"media": []})
	none == set()
}
