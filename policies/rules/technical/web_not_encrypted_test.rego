package kijun.rules.technical.web_not_encrypted_test

import data.kijun.rules.technical.web_not_encrypted as rule

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

_spec(tls) := {"internet": "facing", "web": {"sites": [{"name": "申請サイト", "tls": tls}]}}

test_encrypted if _places(_spec({"all_pages": true})) == set()

test_not_encrypted if {
	_places(_spec({"all_pages": false})) == {["spec", "web", "sites", 0, "tls", "all_pages"]}
	_places(_spec({})) == {["spec", "web", "sites", 0, "tls"]}
	_places({"internet": "facing", "web": {"sites": [{"name": "申請サイト"}]}}) == {["spec", "web", "sites", 0]}
	_args(_spec({})) == {{"name": "申請サイト"}}
}

test_applies_from_go_live_to_disposal if {
	_applies({"web": {"sites": [{"name": "一件"}]}, "internet": "facing"})
	not _applies(object.union({"web": {"sites": [{"name": "一件"}]}, "internet": "facing"}, {"life_cycle": {"go_live_on": "2026-11-02"}}))
	not _applies(object.union({"web": {"sites": [{"name": "一件"}]}, "internet": "facing"}, {"life_cycle": {"disposal": {"disposed_on": "2026-11-01"}}}))
}

test_does_not_apply_1 if not _applies({"web": {"sites": [{"name": "一件"}]}, "internet": "outbound"})

test_does_not_apply_2 if not _applies({"internet": "facing"})

test_does_not_apply_3 if not _applies({"web": {"sites": []}, "internet": "facing"})

test_sites_for_people_outside if {
	outside := {"internet": "none", "web": {"sites": [{"name": "内部", "audience": "inside", "tls": {}}, {"name": "公開", "audience": "outside", "tls": {}}]}}
	_applies(outside)
	{array.slice(path, 0, 4) | some path in _places(outside)} == {["spec", "web", "sites", 1]}
}
