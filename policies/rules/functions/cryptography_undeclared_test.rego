package kijun.rules.functions.cryptography_undeclared_test

import data.kijun.rules.functions.cryptography_undeclared as rule

_system(spec) := {"as_of": "2026-11-01", "metadata": {"name": "denshi-shinsei"}, "spec": spec}

_places(spec) := {finding.path |
	found := rule.findings with input as _system(spec)
	some finding in found
}

_args(spec) := {finding.args |
	found := rule.findings with input as _system(spec)
	some finding in found
}

_applies(spec) if rule.applicable with input as _system(spec)

_uses := [{"name": "保存", "used_for": "storage"}, {"name": "署名", "used_for": "signature"}]

_item(fields) := object.union({"name": "申請書"}, fields)

_site := {"web": {"sites": [{"name": "ポータル", "tls": {"all_pages": true}}]}}

test_declared if {
	_places({"cryptography": _uses, "information": [_item({"encrypted_by": "保存", "signed_by": "署名"})], "databases": [_item({"encrypted_by": "保存"})]}) == set()
}

test_undeclared if {
	spec := {"cryptography": _uses, "information": [_item({"encrypted_by": "別の暗号", "signed_by": "別の署名"})], "databases": [_item({"encrypted_by": "別の暗号"})]}
	_places(spec) == {["spec", "information", 0, "encrypted_by"], ["spec", "information", 0, "signed_by"], ["spec", "databases", 0, "encrypted_by"]}
	_args(spec) == {{"name": "申請書"}}
}

test_no_register if _places({"information": [_item({"encrypted_by": "保存"})]}) == {["spec", "information", 0, "encrypted_by"]}

test_site_without_communication if {
	_places(object.union(_site, {"cryptography": _uses})) == {["spec", "web", "sites", 0, "tls"]}
	_args(object.union(_site, {"cryptography": _uses})) == {{"name": "ポータル"}}
}

test_site_with_communication if _places(object.union(_site, {"cryptography": [{"name": "通信", "used_for": "communication"}]})) == set()

test_site_without_tls if {
	_places({"web": {"sites": [{"name": "ポータル"}]}}) == set()
	not _applies({"web": {"sites": [{"name": "ポータル"}]}})
}

test_applies_to_a_site if {
	_applies(_site)
	not _applies(object.union(_site, {"life_cycle": {"go_live_on": "2026-11-02"}}))
}

test_does_not_apply_without_cryptography if not _applies({"information": [_item({})]})

test_applies_from_go_live_to_disposal if {
	_applies({"information": [_item({"encrypted_by": "保存"})]})
	not _applies(object.union({"information": [_item({"encrypted_by": "保存"})]}, {"life_cycle": {"go_live_on": "2026-11-02"}}))
	not _applies(object.union({"information": [_item({"encrypted_by": "保存"})]}, {"life_cycle": {"disposal": {"disposed_on": "2026-11-01"}}}))
}
