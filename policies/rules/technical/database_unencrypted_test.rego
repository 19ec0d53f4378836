package kijun.rules.technical.database_unencrypted_test

import data.kijun.rules.technical.database_unencrypted as rule

_system(spec) := {"as_of": "2026-11-01", "metadata": {"name": "denshi-shinsei"}, "spec": spec}

_judged(spec) := _system(object.union({"classification": {"confidentiality": 2}}, spec))

_places(spec) := {finding.path |
	found := rule.findings with input as _judged(spec)
	some finding in found
}

_args(spec) := {finding.args |
	found := rule.findings with input as _judged(spec)
	some finding in found
}

_applies(spec) if rule.applicable with input as _system(spec)

_spec(database) := {
	"cryptography": [{"name": "保存", "used_for": "storage"}, {"name": "通信", "used_for": "communication"}],
	"databases": [object.union({"name": "申請 DB"}, database)],
}

test_encrypted if _places(_spec({"encrypted_by": "保存"})) == set()

test_unencrypted if {
	_places(_spec({})) == {["spec", "databases", 0]}
	_places(_spec({"encrypted_by": "無い名前"})) == {["spec", "databases", 0, "encrypted_by"]}
	_places(_spec({"encrypted_by": "通信"})) == {["spec", "databases", 0, "encrypted_by"]}
	_args(_spec({})) == {{"name": "申請 DB"}}
}

test_applies_from_go_live_to_disposal if {
	_applies({"classification": {"confidentiality": 2}, "databases": [{"name": "一件"}]})
	not _applies(object.union({"classification": {"confidentiality": 2}, "databases": [{"name": "一件"}]}, {"life_cycle": {"go_live_on": "2026-11-02"}}))
	not _applies(object.union({"classification": {"confidentiality": 2}, "databases": [{"name": "一件"}]}, {"life_cycle": {"disposal": {"disposed_on": "2026-11-01"}}}))
}

test_does_not_apply_1 if not _applies({"classification": {"confidentiality": 1}, "databases": [{"name": "一件"}]})

test_does_not_apply_2 if not _applies({"classification": {"confidentiality": 2}})

test_does_not_apply_3 if not _applies({"classification": {"confidentiality": 2}, "databases": []})
