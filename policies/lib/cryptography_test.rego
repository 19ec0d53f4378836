package kijun.lib.cryptography_test

import data.kijun.lib.cryptography

reference := {
	"source": {"established_on": "2023-03-30"},
	"algorithms": {"ML-KEM-768": {"list": "recommended", "from": "2026-03-30"}},
	"modes": {"GCM": {"storage_only": false, "from": "2023-03-30"}},
}

test_list_is_known_from_its_edition if {
	cryptography.list_known("2023-03-30") with data.kijun.reference.cryptrec as reference
	not cryptography.list_known("2023-03-29") with data.kijun.reference.cryptrec as reference
}

test_algorithm_counts_from_its_date if {
	cryptography.algorithm("ML-KEM-768", "2026-03-30").list == "recommended" with data.kijun.reference.cryptrec as reference
	not cryptography.algorithm("ML-KEM-768", "2026-03-29") with data.kijun.reference.cryptrec as reference
	not cryptography.algorithm("MD5", "2026-11-01") with data.kijun.reference.cryptrec as reference
}

test_mode_counts_from_its_date if {
	cryptography.mode("GCM", "2023-03-30") with data.kijun.reference.cryptrec as reference
	not cryptography.mode("GCM", "2023-03-29") with data.kijun.reference.cryptrec as reference
	not cryptography.mode("ECB", "2026-11-01") with data.kijun.reference.cryptrec as reference
}

test_signatures if {
	document := {"as_of": "2026-11-01", "spec": {"cryptography": [
		{"name": "署名", "used_for": "signature", "algorithm": "ECDSA"},
		{"name": "ハッシュ", "used_for": "signature", "algorithm": "SHA-256"},
		{"name": "保存", "used_for": "storage", "algorithm": "AES"},
		{"name": "古い署名", "used_for": "signature", "algorithm": "MD5withRSA"},
	]}}
	hashes := {"source": {"established_on": "2023-03-30"}, "algorithms": {"SHA-256": {"class": "hash", "from": "2023-03-30"}}, "modes": {}}
	{i | some i, _ in cryptography.signatures(document)} == {0, 3} with data.kijun.reference.cryptrec as hashes
}
