package kijun.rules.outsourcing.expired_certificate_test

import data.kijun.rules.outsourcing.expired_certificate as rule

contract(certificate) := {
	"spec": {
		"supplier": "kou",
		"period": {"starts_on": "2026-04-01", "ends_on": "2027-03-31"},
		"selection": {"evaluations": [{"method": "benchmark"}, {"method": "isms_certification", "certificate": certificate}]},
	},
	"as_of": "2026-11-01",
}

workspace := {"Supplier": {"kou": {"spec": {"certificates": [
	{"name": "本社", "valid_until": "2026-11-01"},
	{"name": "旧認証", "valid_until": "2026-10-31"},
]}}}}

test_expired if {
	found := rule.findings with input as contract("旧認証") with data.kijun.workspace as workspace
	found == {{
		"path": ["spec", "selection", "evaluations", 1, "certificate"],
		"args": {"certificate": "旧認証", "valid_until": "2026-10-31"},
		"related": [{"kind": "Supplier", "name": "kou", "path": ["spec", "certificates", 1, "valid_until"]}],
	}}
}

test_valid_on_its_last_day if {
	count(rule.findings) == 0 with input as contract("本社") with data.kijun.workspace as workspace
}

test_applicable_to_running_contracts_with_a_certificate if {
	rule.applicable with input as contract("本社")
	not rule.applicable with input as object.union(contract("本社"), {"as_of": "2027-04-01"})
	not rule.applicable with input as object.union(contract("本社"), {"spec": {"selection": {"evaluations": [{"method": "audit"}]}}})
}
