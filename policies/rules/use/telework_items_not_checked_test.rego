package kijun.rules.use.telework_items_not_checked_test

import data.kijun.rules.use.telework_items_not_checked as rule

_document(spec) := {"kind": "TerminalUse", "metadata": {"name": "sample"}, "as_of": "2026-11-01", "spec": spec}

_places(spec) := {[f.path, f.key] | some f in findings} if {
	findings := rule.findings with input as _document(spec)
}

_applies(spec) if rule.applicable with input as _document(spec)

_items := {"before": ["端末"], "after": ["返却"], "decided_on": "2026-11-01"}

_spec(items, telework) := {"telework_items": items, "teleworks": [object.union(
	{"id": "1", "from": "2026-10-01", "to": "2026-10-31", "checked_before_on": "2026-10-01", "checked_after_on": "2026-11-01"},
	telework,
)]}

_telework(item) := [["spec", "teleworks", 0, item], item]

test_complete_is_not_reported if _places(_spec(_items, {})) == set()

test_items_must_be_set if {
	_places(_spec({"before": [], "after": [], "decided_on": "2026-11-02"}, {})) == {[["spec", "telework_items", item], item] | some item in ["before", "after", "decided_on"]}
	_places(object.remove(_spec({}, {}), ["telework_items"])) == {[["spec"], item] | some item in ["before", "after", "decided_on"]}
	_places({"remote_access": [{"name": "vpn"}]}) == {[["spec"], item] | some item in ["before", "after", "decided_on"]}
}

test_items_are_not_asked_without_telework if {
	_places({"teleworks": [], "remote_access": []}) == set()
	_places(_spec({}, {"from": "2026-11-02"})) == set()
}

test_check_before if _places(_spec(_items, {"checked_before_on": "2026-10-02"})) == {_telework("checked_before_on")}

test_check_after if {
	_places(_spec(_items, {"checked_after_on": "2026-11-02"})) == {_telework("checked_after_on")}
	_places(_spec(_items, {"checked_after_on": "2026-09-30"})) == {_telework("checked_after_on")}
	_places(_spec(_items, {"from": "2026-10-01", "checked_after_on": "2026-10-01"})) == set()
	_places(_spec(_items, {"to": "2026-11-01", "checked_after_on": "2026-09-30"})) == set()
}

test_missing_checks_are_reported if {
	_places({"telework_items": _items, "teleworks": [{"id": "1", "from": "2026-11-01"}]}) == {[["spec", "teleworks", 0], "checked_before_on"]}
	_places({"telework_items": _items, "teleworks": [{"id": "1", "from": "2026-10-01", "to": "2026-10-31"}]}) == {[["spec", "teleworks", 0], item] | some item in ["checked_before_on", "checked_after_on"]}
}

test_applies_to_teleworking if {
	_applies(_spec(_items, {}))
	_applies({"remote_access": [{"name": "vpn"}]})
	not _applies({"teleworks": []})
}

silent := _document({"remote_access": []})

test_unstated_is_open if {
	rule.applicable with input as silent
	{[u.path, u.args] | some u in rule.open} == {[["spec"], {}]} with input as silent
	count(rule.open) == 0 with input as _document({"teleworks": []})
}

test_missing_facts_are_named if {
	findings := rule.findings with input as _document({"telework_items": _items, "teleworks": [{"id": "1", "from": "2026-11-01"}]})
	{f.args | some f in findings} == {{"id": "1", "label": "職員等が実施前に確認した日", "label_en": "the day of the employee's check before"}}
	unset := rule.findings with input as _document({"remote_access": [{"name": "vpn"}]})
	{f.args.id | some f in unset} == {"telework_items"}
	{f.args.label_en | some f in unset} == {"the items to check before", "the items to check after", "the day the items were set"}
}
