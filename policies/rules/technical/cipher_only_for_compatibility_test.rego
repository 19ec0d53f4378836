package kijun.rules.technical.cipher_only_for_compatibility_test

import data.kijun.rules.technical.cipher_only_for_compatibility as rule

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

_spec(algorithm, ends_on) := {"cryptography": [{
	"name": "旧連携",
	"algorithm": algorithm,
	"compatibility": {"reason": "相手方の更改待ち", "ends_on": ends_on},
}]}

test_recommended_needs_no_record if _places({"cryptography": [{"name": "保存", "algorithm": "SHA-256"}]}) == set()

test_tolerated_until_its_end if _places(_spec("SHA-1", "2026-11-01")) == set()

test_end_has_passed if {
	_places(_spec("SHA-1", "2026-10-31")) == {["spec", "cryptography", 0, "compatibility", "ends_on"]}
	_args(_spec("SHA-1", "2026-10-31")) == {{"name": "旧連携", "algorithm": "SHA-1"}}
}

test_no_record if {
	_places({"cryptography": [{"name": "旧連携", "algorithm": "SHA-1"}]}) == {["spec", "cryptography", 0]}
}

test_applies_from_go_live_to_disposal if {
	_applies({"cryptography": [{"name": "一件"}]})
	not _applies(object.union({"cryptography": [{"name": "一件"}]}, {"life_cycle": {"go_live_on": "2026-11-02"}}))
	not _applies(object.union({"cryptography": [{"name": "一件"}]}, {"life_cycle": {"disposal": {"disposed_on": "2026-11-01"}}}))
}

test_does_not_apply_1 if not _applies({})

test_does_not_apply_2 if not _applies({"cryptography": []})
