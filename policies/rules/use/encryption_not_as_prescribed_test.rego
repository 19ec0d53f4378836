package kijun.rules.use.encryption_not_as_prescribed_test

import data.kijun.rules.use.encryption_not_as_prescribed as rule

_document(spec) := {"kind": "InformationRegister", "metadata": {"name": "sample"}, "as_of": "2026-11-01", "spec": spec}

_paths(spec) := {f.path | some f in findings} if {
	findings := rule.findings with input as _document(spec)
}

_applies(spec) if rule.applicable with input as _document(spec)

_spec(field, encryption) := {"organization": "agency", "items": [{"id": "1", "name": "甲", field: [{"encryption": encryption}, {"id": "b"}]}]}

_prescribing(list) := {"agency": {"spec": {"prescribed_cryptography": list}}}

_found(encryption, list) := paths if {
	paths := _paths(_spec("storage", encryption)) with data.kijun.workspace.Organization as _prescribing(list)
}

_place := ["spec", "items", 0, "storage", 0, "encryption"]

_aes := [{"algorithm": "AES", "minimum_key_bits": 256}, {"algorithm": "Camellia"}]

test_as_prescribed_is_not_reported if {
	_found({"algorithm": "AES", "key_bits": 256}, _aes) == set()
	_found({"algorithm": "Camellia"}, _aes) == set()
}

test_otherwise_is_reported if {
	_found({"algorithm": "AES", "key_bits": 255}, _aes) == {_place}
	_found({"algorithm": "AES"}, _aes) == {_place}
	_found({"algorithm": "DES", "key_bits": 256}, _aes) == {_place}
}

test_every_use_is_judged if {
	every field in ["storage", "carriages", "transmissions"] {
		paths := _paths(_spec(field, {"algorithm": "DES"})) with data.kijun.workspace.Organization as _prescribing(_aes)
		paths == {["spec", "items", 0, field, 0, "encryption"]}
	}
}

_open(list) := {f.path | some f in unknown} if {
	unknown := rule.open with input as _document(_spec("storage", {"algorithm": "AES"})) with data.kijun.workspace.Organization as _prescribing(list)
}

test_nothing_prescribed_is_open if {
	_open([]) == {_place}
	_open(_aes) == set()
	_found({"algorithm": "AES"}, []) == set()
	unknown := rule.open with input as _document(_spec("storage", {"algorithm": "AES"})) with data.kijun.workspace.Organization as {}
	count(unknown) == 1
}

test_applies_to_encryption if {
	_applies(_spec("storage", {"algorithm": "AES"}))
	not _applies({"items": [{"id": "1", "name": "甲", "storage": [{"name": "共有"}]}]})
}
