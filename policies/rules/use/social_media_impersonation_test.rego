package kijun.rules.use.social_media_impersonation_test

import data.kijun.rules.use.social_media_impersonation as rule

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

_complete := {"profile_names": "架空庁", "listed_at": "https://www.example.go.jp/sns"}

test_each_account_must_be_recognisable if {
	_places(_spec(["impersonation"], {})) == {[_account, "profile_names"], [_account, "listed_at"]}
	_places(_spec(["impersonation"], {"profile_names": "架空庁"})) == {[_account, "listed_at"]}
}

test_rules_must_lay_it_down if {
	_places(_spec(["no_confidential"], _complete)) == {[["spec", "subject_rules"], "impersonation"]}
	_places(object.remove(_spec([], _complete), ["subject_rules"])) == {[["spec"], "impersonation"]}
	_places(object.union(_spec([], _complete), {"subject_rules": [{"subject": "telework", "provisions": [{"item": "impersonation", "place": "第1条"}]}]})) == {[["spec", "subject_rules"], "impersonation"]}
	_places({"social_media": {"accounts": []}}) == set()
}

test_complete_is_not_reported if _places(_spec(["impersonation"], _complete)) == set()
