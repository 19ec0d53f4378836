package kijun.rules.use.key_not_managed_test

import data.kijun.rules.use.key_not_managed as rule

_document(spec) := {"kind": "InformationRegister", "metadata": {"name": "sample"}, "as_of": "2026-11-01", "spec": spec}

_places(spec) := {[f.path, f.key] | some f in findings} if {
	findings := rule.findings with input as _document(spec)
}

_applies(spec) if rule.applicable with input as _document(spec)

_spec(extra) := {"keys": [object.union({"id": "1", "use": "decryption", "custodian": "甲", "holders": ["乙"], "stored_in": "金庫"}, extra)]}

test_managed_is_not_reported if {
	_places(_spec({})) == set()
	_places(_spec({"retired_on": "2026-11-02"})) == set()
	_places(_spec({"retired_on": "2026-10-01", "destroyed_on": "2026-11-01"})) == set()
	_places(_spec({"retired_on": "2026-10-01", "kept_after_retirement": "過去の文書の復号"})) == set()
}

test_missing_facts_are_reported if {
	_places({"keys": [{"id": "1", "use": "decryption"}]}) == {[["spec", "keys", 0], item] | some item in ["custodian", "holders", "stored_in"]}
	_places(_spec({"holders": []})) == {[["spec", "keys", 0, "holders"], "holders"]}
}

test_retired_keys_are_destroyed if {
	_places(_spec({"retired_on": "2026-11-01"})) == {[["spec", "keys", 0], "destroyed_on"]}
	_places(_spec({"retired_on": "2026-10-01", "destroyed_on": "2026-11-02"})) == {[["spec", "keys", 0, "destroyed_on"], "destroyed_on"]}
}

test_applies_to_keys if {
	_applies(_spec({}))
	not _applies({"keys": []})
}

silent := _document({"items": []})

test_unstated_is_open if {
	rule.applicable with input as silent
	{[u.path, u.args] | some u in rule.open} == {[["spec"], {}]} with input as silent
	count(rule.open) == 0 with input as _document({"keys": []})
	not rule.applicable with input as _document({"keys": []})
}
