package kijun.rules.ismap.change_incomplete_test

import data.kijun.rules.ismap.change_incomplete as rule

_doc(changes) := object.union(
	{"as_of": "2026-11-01", "spec": {
		"service": "例示クラウド",
		"scope": {"services": ["仮想サーバ"], "regions": ["東京"]},
		"audit_period": {"from": "2025-04-01", "to": "2026-03-31"},
		"governance": ["3.1.2.1", "3.1.2.2"],
		"management": ["4.4.1.1"],
		"objectives": {"implemented": ["5.1.1", "6.3.1.P"], "excluded": []},
		"detailed_controls": {
			"selected": [{"id": "6.3.1.1.PB", "individual_controls": ["責任分界表を公開する"]}],
			"not_selected": [],
		},
	}},
	changes,
)

_paths(changes) := paths if {
	paths := {finding.path | some finding in rule.findings} with input as _doc(changes)
}

_applies(changes) if rule.applicable with input as _doc(changes)

_change(fields) := {"spec": {"changes": [object.union({"control": "6.3.1.1.PB"}, fields)]}}

_complete := {"changed_on": "2025-10-01", "before": "年1回", "after": "年2回"}

test_complete if _paths(_change(_complete)) == set()

test_incomplete if {
	every field in ["changed_on", "before", "after"] {
		_paths(_change(object.remove(_complete, [field]))) == {["spec", "changes", 0]}
		_missing(_change(object.remove(_complete, [field]))) == {field}
	}
}

test_every_missing_field_is_reported if _missing(_change({})) == {"changed_on", "before", "after"}

_missing(changes) := keys if {
	keys := {finding.key | some finding in rule.findings} with input as _doc(changes)
}

test_applies_when_something_changed if {
	_applies(_change(_complete))
	not _applies({})
	not _applies({"spec": {"changes": []}})
}
