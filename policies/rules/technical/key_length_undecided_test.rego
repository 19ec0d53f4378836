package kijun.rules.technical.key_length_undecided_test

import data.kijun.rules.technical.key_length_undecided as rule

_system(spec) := {"as_of": "2026-11-01", "metadata": {"name": "denshi-shinsei"}, "spec": spec}

_places(spec) := {finding.path |
	found := rule.findings with input as _system(spec) with data.kijun.reference.cryptrec as _list
	some finding in found
}

_args(spec) := {finding.args |
	found := rule.findings with input as _system(spec) with data.kijun.reference.cryptrec as _list
	some finding in found
}

_reviews(spec) := {finding.path |
	found := rule.reviews with input as _system(spec) with data.kijun.reference.cryptrec as _list
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

_spec(use) := {"cryptography": [object.union({"name": "保存", "algorithm": "AES"}, use)]}

test_decided_and_confirmed if {
	_places(_spec({"key_bits": 256, "key_length_confirmed_on": "2026-11-01"})) == set()
	_reviews(_spec({"key_bits": 256, "key_length_confirmed_on": "2026-11-01"})) == set()
}

test_undecided if {
	_places(_spec({})) == {["spec", "cryptography", 0]}
	_args(_spec({})) == {{"name": "保存", "algorithm": "AES"}}
	_reviews(_spec({})) == set()
}

test_unconfirmed_is_asked_about if {
	_reviews(_spec({"key_bits": 256})) == {["spec", "cryptography", 0, "key_bits"]}
	_reviews(_spec({"key_bits": 256, "key_length_confirmed_on": "2026-11-02"})) == {["spec", "cryptography", 0, "key_bits"]}
	_places(_spec({"key_bits": 256})) == set()
}

test_cipher_not_listed_is_another_rule if {
	_places(_spec({"algorithm": "RC4"})) == set()
	_reviews(_spec({"algorithm": "RC4", "key_bits": 128})) == set()
}

test_hash_has_no_key if _places(_spec({"algorithm": "SHA-256"})) == set()

test_every_class_with_a_key if {
	every class in {
		"signature", "confidentiality", "key-agreement", "block-cipher-64", "block-cipher-128",
		"stream-cipher", "message-authentication-code", "authenticated-encryption",
	} {
		found := rule.findings with input as _system(_spec({"algorithm": "X"}))
			with data.kijun.reference.cryptrec as {"algorithms": {"X": {"class": class, "from": "2023-03-30"}}}
		{finding.path | some finding in found} == {["spec", "cryptography", 0]}
		count(rule.findings) == 0 with input as _system(_spec({"algorithm": "X", "key_bits": 256, "key_length_confirmed_on": "2026-10-01"}))
			with data.kijun.reference.cryptrec as {"algorithms": {"X": {"class": class, "from": "2023-03-30"}}}
	}
}

test_applies_from_go_live_to_disposal if {
	_applies({"cryptography": [{"name": "一件"}]})
	not _applies(object.union({"cryptography": [{"name": "一件"}]}, {"life_cycle": {"go_live_on": "2026-11-02"}}))
	not _applies(object.union({"cryptography": [{"name": "一件"}]}, {"life_cycle": {"disposal": {"disposed_on": "2026-11-01"}}}))
}

test_does_not_apply_1 if not _applies({})

test_does_not_apply_2 if not _applies({"cryptography": []})
