package kijun.rules.information.information_unlabelled_test

import data.kijun.rules.information.information_unlabelled as rule

_document(spec) := {"kind": "InformationRegister", "metadata": {"name": "sample"}, "as_of": "2026-11-01", "spec": spec}

_paths(spec) := {f.path | some f in findings} if {
	findings := rule.findings with input as _document(spec)
}

_applies(spec) if rule.applicable with input as _document(spec)

_item(from, extra) := {"items": [object.union({"id": "1", "name": "甲", "managed_from": from}, extra)]}

_found(spec) := paths if {
	paths := _paths(spec) with data.kijun.parameters.classification_days as 1
}

test_labelled_is_not_reported if _found(_item("2020-01-01", {"labelling": {"method": "標題に記載", "labelled_on": "2026-11-01"}})) == set()

test_unlabelled_is_reported if {
	_found(_item("2026-10-30", {})) == {["spec", "items", 0]}
	_found(_item("2026-10-30", {"labelling": {"method": "標題に記載"}})) == {["spec", "items", 0, "labelling"]}
	_found(_item("2026-10-30", {"labelling": {"method": "標題に記載", "labelled_on": "2026-11-02"}})) == {["spec", "items", 0, "labelling", "labelled_on"]}
}

test_days_are_left if _found(_item("2026-10-31", {})) == set()

test_applies_to_a_register_with_items if {
	_applies(_item("2026-10-01", {}))
	not _applies({"items": []})
}
