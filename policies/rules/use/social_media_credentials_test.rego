package kijun.rules.use.social_media_credentials_test

import data.kijun.rules.use.social_media_credentials as rule

_document(spec) := {"kind": "Organization", "metadata": {"name": "sample"}, "as_of": "2026-11-01", "spec": spec}

_places(spec) := {[f.path, f.key] | some f in findings} if {
	findings := rule.findings with input as _document(spec)
}

_open(spec) := {f.path | some f in unknown} if {
	unknown := rule.open with input as _document(spec)
}

_spec(covers, account) := {
	"subject_rules": [{"subject": "telework"}, {"subject": "social_media", "provisions": [{"item": item, "place": "第1条"} | some item in covers]}],
	"social_media": {"accounts": [object.union({"name": "公式", "service": "甲"}, account)]},
}

_account := ["spec", "social_media", "accounts", 0]

test_unstated_use_is_open if {
	_open({}) == {["spec"]}
	_open(_spec([], {})) == set()
}

_applies(spec) if rule.applicable with input as _document(spec)

test_applies_unless_there_are_no_accounts if {
	_applies({})
	_applies({"social_media": {"accounts": [{"name": "公式"}]}})
	not _applies({"social_media": {"accounts": []}})
}

_complete := {"credentials": {"manager": "甲", "holders": ["乙"], "last_changed_on": "2026-11-01", "holder_left_on": "2026-11-01"}}

_credentials := array.concat(_account, ["credentials"])

test_each_account_must_be_managed if {
	_places(_spec(["unauthorised_access"], {})) == {[_account, item] | some item in ["manager", "holders", "last_changed_on"]}
	_places(_spec(["unauthorised_access"], {"credentials": {"holders": []}})) == {[_credentials, "manager"], [_credentials, "holders"]}
}

_changed(credentials) := _places(_spec(["unauthorised_access"], {"credentials": object.union({"manager": "甲", "holders": ["乙"]}, credentials)}))

test_changed_since_a_holder_left if {
	_changed({"last_changed_on": "2026-10-01", "holder_left_on": "2026-10-02"}) == {[_credentials, "last_changed_on"]}
	_changed({"last_changed_on": "2026-11-02", "holder_left_on": "2026-10-02"}) == {[_credentials, "last_changed_on"]}
	_changed({"holder_left_on": "2026-10-02"}) == {[_credentials, "last_changed_on"]}
	_changed({}) == set()
}

test_rules_must_lay_it_down if {
	_places(_spec(["no_confidential"], _complete)) == {[["spec", "subject_rules"], "unauthorised_access"]}
	_places(object.remove(_spec([], _complete), ["subject_rules"])) == {[["spec"], "unauthorised_access"]}
	_places(object.union(_spec([], _complete), {"subject_rules": [{"subject": "telework", "provisions": [{"item": "unauthorised_access", "place": "第1条"}]}]})) == {[["spec", "subject_rules"], "unauthorised_access"]}
	_places({"social_media": {"accounts": []}}) == set()
}

test_complete_is_not_reported if _places(_spec(["unauthorised_access"], _complete)) == set()
