package kijun.rules.information.storage_without_access_control_test

import data.kijun.rules.information.storage_without_access_control as rule

_document(spec) := {"kind": "InformationRegister", "metadata": {"name": "sample"}, "as_of": "2026-11-01", "spec": spec}

_paths(spec) := {f.path | some f in findings} if {
	findings := rule.findings with input as _document(spec)
}

_applies(spec) if rule.applicable with input as _document(spec)

_spec(confidentiality, store) := {"items": [{
	"id": "1",
	"name": "甲",
	"classification": {"confidentiality": confidentiality, "integrity": 1, "availability": 1},
	"storage": [object.union({"name": "共有"}, store)],
}]}

test_limited_is_not_reported if _paths(_spec(2, {"access_limited_to": ["課の職員"]})) == set()

test_unlimited_is_reported if {
	_paths(_spec(2, {})) == {["spec", "items", 0, "storage", 0]}
	_paths(_spec(3, {"form": "system", "access_limited_to": []})) == {["spec", "items", 0, "storage", 0, "access_limited_to"]}
}

test_paper_and_open_information_are_not_judged if {
	_paths(_spec(2, {"form": "paper"})) == set()
	_paths(_spec(1, {})) == set()
}

test_applies_to_confidential_storage if {
	_applies(_spec(2, {"access_limited_to": ["課の職員"]}))
	not _applies(_spec(1, {}))
}

_item(extra) := {"items": [object.union({"id": "1", "name": "甲", "classification": {"confidentiality": 2, "integrity": 1, "availability": 1}}, extra)]}

_open(spec) := {f.path | some f in found} if {
	found := rule.open with input as _document(spec)
}

test_no_place_is_unknown if {
	_open(_item({})) == {["spec", "items", 0]}
	_open(_item({"storage": []})) == {["spec", "items", 0]}
	_applies(_item({}))
	_open(_item({"disposed_on": "2026-11-02"})) == {["spec", "items", 0]}
	_open(_item({"disposed_on": "2026-11-01"})) == set()
	not _applies(_item({"disposed_on": "2026-11-01"}))
	_open(_item({"storage": [{"name": "金庫", "form": "paper"}]})) == set()
	_open(_item({"classification": {"confidentiality": 1, "integrity": 1, "availability": 1}})) == set()
}

test_everybody_is_no_limit if {
	_paths(_spec(2, {"access_limited_to": ["全職員"]})) == {["spec", "items", 0, "storage", 0, "access_limited_to"]}
	_paths(_spec(2, {"access_limited_to": ["Everyone"]})) == {["spec", "items", 0, "storage", 0, "access_limited_to"]}
}
