package kijun.rules.information.derived_information_lowered_test

import data.kijun.rules.information.derived_information_lowered as rule

_document(items) := {"kind": "InformationRegister", "metadata": {"name": "sample"}, "as_of": "2026-11-01", "spec": {"items": items}}

_places(items) := {[f.path, f.key] | some f in findings} if {
	findings := rule.findings with input as _document(items)
}

_open(items) := {f.path | some f in unknown} if {
	unknown := rule.open with input as _document(items)
}

_item(id, confidentiality, restrictions, extra) := object.union(
	{
		"id": id,
		"name": id,
		"classification": {"confidentiality": confidentiality, "integrity": 1, "availability": 1},
		"restrictions": restrictions,
	},
	extra,
)

_original := _item("原本", 3, ["no_copying", "no_takeout"], {})

test_kept_is_not_reported if {
	_places([_original, _item("写し", 3, ["no_takeout", "no_copying"], {"derived_from": ["原本"]})]) == set()
}

test_lower_and_missing_are_reported if {
	_places([_item("写し", 2, ["no_copying"], {"derived_from": ["原本"]}), _original]) == {
		[["spec", "items", 0, "classification"], "原本/confidentiality"],
		[["spec", "items", 0, "restrictions"], "原本/no_takeout"],
	}
}

test_related_is_the_original if {
	findings := rule.findings with input as _document([_item("写し", 2, ["no_copying", "no_takeout"], {"derived_from": ["原本"]}), _original])
	{f.related | some f in findings} == {[{"kind": "InformationRegister", "name": "sample", "path": ["spec", "items", 1]}]}
}

test_a_review_answers_for_it if {
	_reviewed("changed", "2026-11-01") == set()
	_reviewed("changed", "2026-11-02") != set()
	_reviewed("kept", "2026-11-01") != set()
}

_reviewed(result, day) := _places([_original, _item("写し", 2, [], {"derived_from": ["原本"], "reviews": [{"decided_on": day, "result": result}]})])

test_unknown_original_is_open if {
	items := [{"id": "未決定", "name": "乙"}, _original, _item("写し", 1, ["no_copying", "no_takeout"], {"derived_from": ["未決定", "外", "原本"]})]
	_open(items) == {["spec", "items", 2, "derived_from", 0], ["spec", "items", 2, "derived_from", 1]}
}

test_applies_to_derived_information if {
	rule.applicable with input as _document([_item("写し", 2, [], {"derived_from": ["原本"]})])
	not rule.applicable with input as _document([object.union(_original, {"derived_from": []})])
}

_silent(items) if {
	document := {"kind": "InformationRegister", "metadata": {"name": "sample"}, "as_of": "2026-11-01", "spec": {"items": items}}
	rule.applicable with input as document
	found := rule.open with input as document
	{f.path | some f in found} == {["spec", "items"]}
}

test_what_no_item_states_is_unknown if {
	_silent([{"id": "1", "name": "甲", "classification": {"confidentiality": 1, "integrity": 1, "availability": 1}}])
	not _silent([{"id": "1", "name": "甲", "classification": {"confidentiality": 1, "integrity": 1, "availability": 1}, "derived_from": []}])
}

test_an_empty_list_is_a_statement if {
	none := rule.open with input as {"kind": "InformationRegister", "metadata": {"name": "sample"}, "as_of": "2026-11-01", "spec": {"items": [{"id": "1", "name": "甲", "classification": {"confidentiality": 1, "integrity": 1, "availability": 1}, "derived_from": []}]}}
	none == set()
}
