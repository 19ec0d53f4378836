package kijun.rules.technical.cipher_mode_not_listed_test

import data.kijun.rules.technical.cipher_mode_not_listed as rule

_system(spec) := {"as_of": "2026-11-01", "metadata": {"name": "denshi-shinsei"}, "spec": spec}

_places(spec) := {finding.path |
	found := rule.findings with input as _system(spec) with data.kijun.reference.cryptrec as _list
	some finding in found
}

_args(spec) := {finding.args |
	found := rule.findings with input as _system(spec) with data.kijun.reference.cryptrec as _list
	some finding in found
}

_open(spec) := {finding.path |
	found := rule.open with input as _system(spec) with data.kijun.reference.cryptrec as _list
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

_spec(mode) := {"cryptography": [{"name": "保存", "algorithm": "AES", "mode": mode}]}

test_listed if {
	_places(_spec("GCM")) == set()
	_open(_spec("GCM")) == set()
}

test_not_listed if {
	_places(_spec("ECB")) == {["spec", "cryptography", 0, "mode"]}
	_args(_spec("ECB")) == {{"name": "保存", "mode": "ECB"}}
}

test_no_mode if {
	_places({"cryptography": [{"name": "署名", "algorithm": "SHA-256"}]}) == set()
	_open({"cryptography": [{"name": "署名", "algorithm": "SHA-256"}, {"name": "保存", "algorithm": "AES"}]}) == {["spec", "cryptography", 1]}
	_places({"cryptography": [{"name": "保存", "algorithm": "AES"}]}) == set()
}

test_no_mode_and_no_list if {
	earlier := object.union(_system({"cryptography": [{"name": "署名", "algorithm": "SHA-256"}]}), {"as_of": "2023-03-29"})
	unknown := rule.open with input as earlier with data.kijun.reference.cryptrec as _list
	unknown == set()
}

test_block_cipher_of_64_bits if {
	list := object.union(_list, {"algorithms": {"MISTY1": {"list": "candidate", "class": "block-cipher-64", "from": "2023-03-30"}}})
	document := _system({"cryptography": [{"name": "保存", "algorithm": "MISTY1"}]})
	unknown := rule.open with input as document with data.kijun.reference.cryptrec as list
	unknown == {{"path": ["spec", "cryptography", 0], "args": {"name": "保存"}}}
}

test_list_of_the_day_unknown if {
	earlier := object.union(_system(_spec("ECB")), {"as_of": "2023-03-29"})
	unknown := rule.open with input as earlier with data.kijun.reference.cryptrec as _list
	{item.path | some item in unknown} == {["spec", "cryptography", 0, "mode"]}
	found := rule.findings with input as earlier with data.kijun.reference.cryptrec as _list
	found == set()
}

test_applies_from_go_live_to_disposal if {
	_applies({"cryptography": [{"name": "一件"}]})
	not _applies(object.union({"cryptography": [{"name": "一件"}]}, {"life_cycle": {"go_live_on": "2026-11-02"}}))
	not _applies(object.union({"cryptography": [{"name": "一件"}]}, {"life_cycle": {"disposal": {"disposed_on": "2026-11-01"}}}))
}

test_does_not_apply_1 if not _applies({})

test_does_not_apply_2 if not _applies({"cryptography": []})
