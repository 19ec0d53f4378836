package kijun.rules.elements.terminal_connections_undefined_test

import data.kijun.rules.elements.terminal_connections_undefined as rule

_document(spec) := {"as_of": "2026-11-01", "kind": "System", "metadata": {"name": "mihon"}, "spec": spec}

_found(spec) := found if {
	found := rule.findings with input as _document(spec)
}

_places(spec) := {finding.path | some finding in _found(spec)}

_keys(spec) := {finding.key | some finding in _found(spec)}

_args(spec) := {finding.args | some finding in _found(spec)}

_applies(spec) if rule.applicable with input as _document(spec)

_spec(component) := {"components": [{"name": "他", "type": "other"}, object.union({"name": "甲", "type": "terminal"}, component)]}

_defined := {"allowed": ["承認した外部電磁的記録媒体"], "others_blocked_by": "デバイス制御"}

test_defined if {
	_places(_spec({"connectable_equipment": _defined})) == set()
	_places(_spec({"connectable_equipment": object.union(_defined, {"allowed": []})})) == set()
}

test_each_item if {
	every item in {"allowed", "others_blocked_by"} {
		spec := _spec({"connectable_equipment": object.remove(_defined, [item])})
		_places(spec) == {["spec", "components", 1, "connectable_equipment"]}
		_keys(spec) == {item}
		{args.name | some args in _args(spec)} == {"甲"}
	}
}

test_nothing_recorded if {
	_keys(_spec({})) == {"allowed", "others_blocked_by"}
	_places(_spec({})) == {["spec", "components", 1]}
}

test_only_physical if {
	_places(_spec({"form": "cloud"})) == set()
	not _applies(_spec({"form": "cloud"}))
}

test_applies_from_go_live_to_disposal if {
	_applies(_spec({}))
	not _applies(object.union(_spec({}), {"life_cycle": {"go_live_on": "2026-11-02"}}))
	not _applies(object.union(_spec({}), {"life_cycle": {"disposal": {"disposed_on": "2026-11-01"}}}))
}

test_words if {
	_args(_spec({"connectable_equipment": object.remove(_defined, ["allowed"])})) == {{"name": "甲", "item": "接続を認める機器等", "item_en": "what may be connected"}}
}
