package kijun.rules.technical.xts_outside_storage_test

import data.kijun.rules.technical.xts_outside_storage as rule

_system(spec) := {"as_of": "2026-11-01", "metadata": {"name": "denshi-shinsei"}, "spec": spec}

_places(spec) := {finding.path |
	found := rule.findings with input as _system(spec) with data.kijun.reference.cryptrec as _list
	some finding in found
}

_args(spec) := {finding.args |
	found := rule.findings with input as _system(spec) with data.kijun.reference.cryptrec as _list
	some finding in found
}

_applies(spec) if rule.applicable with input as _system(spec)

_list := {
	"source": {"established_on": "2023-03-30", "updated_on": "2026-03-30"},
	"algorithms": {
		"AES": {"list": "recommended", "class": "block-cipher-128", "from": "2023-03-30"},
		"ML-KEM-768": {"list": "recommended", "class": "post-quantum-key-agreement", "from": "2026-11-02"},
		"CLEFIA": {"list": "candidate", "class": "block-cipher-128", "from": "2023-03-30"},
		"SHA-1": {"list": "monitored", "class": "hash", "from": "2023-03-30"},
		"SHA-256": {"list": "recommended", "class": "hash", "from": "2023-03-30"},
	},
	"modes": {
		"GCM": {"storage_only": false, "from": "2023-03-30"},
		"XTS": {"storage_only": true, "from": "2023-03-30"},
	},
}

_spec(mode, used_for) := {"cryptography": [{"name": "回線", "algorithm": "AES", "mode": mode, "used_for": used_for}]}

test_storage if _places(_spec("XTS", "storage")) == set()

test_communication if {
	_places(_spec("XTS", "communication")) == {["spec", "cryptography", 0, "mode"]}
	_args(_spec("XTS", "communication")) == {{"name": "回線", "mode": "XTS"}}
}

test_other_modes if _places(_spec("GCM", "communication")) == set()

test_applies_from_go_live_to_disposal if {
	_applies({"cryptography": [{"name": "一件"}]})
	not _applies(object.union({"cryptography": [{"name": "一件"}]}, {"life_cycle": {"go_live_on": "2026-11-02"}}))
	not _applies(object.union({"cryptography": [{"name": "一件"}]}, {"life_cycle": {"disposal": {"disposed_on": "2026-11-01"}}}))
}

test_does_not_apply_1 if not _applies({})

test_does_not_apply_2 if not _applies({"cryptography": []})
