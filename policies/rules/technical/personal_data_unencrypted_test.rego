package kijun.rules.technical.personal_data_unencrypted_test

import data.kijun.rules.technical.personal_data_unencrypted as rule

_system(spec) := {"as_of": "2026-11-01", "metadata": {"name": "denshi-shinsei"}, "spec": spec}

_judged(spec) := _system(object.union({"internet": "facing"}, spec))

_places(spec) := {finding.path |
	found := rule.findings with input as _judged(spec)
	some finding in found
}

_args(spec) := {finding.args |
	found := rule.findings with input as _judged(spec)
	some finding in found
}

_applies(spec) if rule.applicable with input as _system(spec)

_spec(personal_data, encrypted_by) := {
	"cryptography": [{"name": "保存", "used_for": "storage"}, {"name": "通信", "used_for": "communication"}],
	"information": [{"name": "申請書", "personal_data": personal_data, "encrypted_by": encrypted_by}],
}

test_encrypted if _places(_spec(true, "保存")) == set()

test_unencrypted if {
	_places(_spec(true, "無い名前")) == {["spec", "information", 0, "encrypted_by"]}
	_places(_spec(true, "通信")) == {["spec", "information", 0, "encrypted_by"]}
	_args(_spec(true, "無い名前")) == {{"name": "申請書"}}
	_places({"information": [{"name": "申請書", "personal_data": true}]}) == {["spec", "information", 0]}
}

test_no_personal_data if _places(_spec(false, "無い名前")) == set()

test_applies_from_go_live_to_disposal if {
	_applies({"internet": "facing", "information": [{"name": "一件"}]})
	not _applies(object.union({"internet": "facing", "information": [{"name": "一件"}]}, {"life_cycle": {"go_live_on": "2026-11-02"}}))
	not _applies(object.union({"internet": "facing", "information": [{"name": "一件"}]}, {"life_cycle": {"disposal": {"disposed_on": "2026-11-01"}}}))
}

test_does_not_apply_1 if not _applies({"internet": "outbound", "information": [{"name": "一件"}]})

test_does_not_apply_2 if not _applies({"internet": "facing"})

test_does_not_apply_3 if not _applies({"internet": "facing", "information": []})
