package kijun.rules.technical.wireless_weakly_encrypted_test

import data.kijun.rules.technical.wireless_weakly_encrypted as rule

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

_spec(encryption) := {"wireless": [{"name": "honcho", "encryption": encryption}]}

test_strong if {
	_places(_spec("WPA2-AES")) == set()
	_places(_spec("WPA3")) == set()
}

test_weak if {
	every encryption in {"none", "WEP", "WPA-TKIP"} {
		_places(_spec(encryption)) == {["spec", "wireless", 0, "encryption"]}
		_args(_spec(encryption)) == {{"name": "honcho", "encryption": encryption}}
	}
}

test_missing if {
	_places({"wireless": [{"name": "honcho"}]}) == {["spec", "wireless", 0]}
	_args({"wireless": [{"name": "honcho"}]}) == {{"name": "honcho", "encryption": "-"}}
}

test_applies_from_go_live_to_disposal if {
	_applies({"wireless": [{"name": "一件"}]})
	not _applies(object.union({"wireless": [{"name": "一件"}]}, {"life_cycle": {"go_live_on": "2026-11-02"}}))
	not _applies(object.union({"wireless": [{"name": "一件"}]}, {"life_cycle": {"disposal": {"disposed_on": "2026-11-01"}}}))
}

test_does_not_apply_1 if not _applies({})

test_does_not_apply_2 if not _applies({"wireless": []})
