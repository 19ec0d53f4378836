package kijun.rules.use.decryption_key_without_backup_test

import data.kijun.rules.use.decryption_key_without_backup as rule

_document(spec) := {"kind": "InformationRegister", "metadata": {"name": "sample"}, "as_of": "2026-11-01", "spec": spec}

_paths(spec) := {f.path | some f in findings} if {
	findings := rule.findings with input as _document(spec)
}

_applies(spec) if rule.applicable with input as _document(spec)

_spec(extra) := {"keys": [object.union({"id": "1", "use": "decryption", "stored_in": "鍵管理装置"}, extra)]}

_backup(day, where) := {"backup": {"made_on": day, "place": where}}

_place := ["spec", "keys", 0, "backup"]

test_backed_up_is_not_reported if _paths(_spec(_backup("2026-11-01", "金庫"))) == set()

test_no_proper_backup_is_reported if {
	_paths(_spec({})) == {["spec", "keys", 0]}
	_paths(_spec(_backup("2026-11-02", "金庫"))) == {_place}
	_paths(_spec(_backup("2026-11-01", "鍵管理装置"))) == {_place}
	_paths(_spec({"backup": {"made_on": "2026-11-01"}})) == {_place}
}

test_other_keys_are_not_judged if {
	_paths(_spec({"use": "signature"})) == set()
	_paths(_spec({"retired_on": "2026-11-01"})) == set()
}

test_applies_to_decryption_keys_in_use if {
	_applies(_spec({}))
	not _applies(_spec({"use": "signature"}))
}

silent := _document({"items": []})

test_unstated_is_open if {
	rule.applicable with input as silent
	{[u.path, u.args] | some u in rule.open} == {[["spec"], {}]} with input as silent
	count(rule.open) == 0 with input as _document({"keys": []})
	not rule.applicable with input as _document({"keys": []})
}
