package kijun.rules.outsourcing.expired_certificate_test

import data.kijun.rules.outsourcing.expired_certificate as rule

contract(certificate) := {
	"spec": {
		"supplier": "kou",
		"period": {"starts_on": "2026-04-01", "ends_on": "2027-03-31"},
		"selection": {"evaluations": [{"method": "benchmark", "evaluated_on": "2026-01-10"}, {"method": "isms_certification", "evaluated_on": "2026-01-10", "certificate": certificate}]},
	},
	"as_of": "2026-11-01",
}

workspace := {"Supplier": {"kou": {"spec": {"certificates": [
	{"name": "本社", "valid_until": "2026-11-01"},
	{"name": "旧認証", "valid_until": "2026-10-31"},
	{"name": "更新", "valid_until": "2026-10-31"},
	{"name": "更新", "valid_until": "2029-10-31"},
	{"name": "更新", "valid_until": "2023-10-31"},
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

test_renewed_under_the_same_name if {
	count(rule.findings) == 0 with input as contract("更新") with data.kijun.workspace as workspace
}

again(evaluation) := found if {
	evaluations := [{"method": "isms_certification", "evaluated_on": "2026-01-10", "certificate": "旧認証"}, evaluation]
	document := object.union(contract("旧認証"), {"spec": {"selection": {"evaluations": evaluations}}})
	found := {f.path[3] | some f in rule.findings} with input as document with data.kijun.workspace as workspace
}

test_evaluated_again_after_expiry if {
	again({"method": "audit", "evaluated_on": "2026-11-01"}) == set()
	again({"method": "audit", "evaluated_on": "2026-10-31"}) == {0}
	again({"method": "audit", "evaluated_on": "2026-11-02"}) == {0}
}

test_evaluated_again_by_another_certificate if {
	again({"method": "isms_certification", "certificate": "本社", "evaluated_on": "2026-01-11"}) == set()
	again({"method": "isms_certification", "certificate": "本社", "evaluated_on": "2026-10-31"}) == set()
	again({"method": "isms_certification", "certificate": "本社", "evaluated_on": "2026-01-10"}) == {0}
	again({"method": "isms_certification", "evaluated_on": "2026-01-11"}) == {0}
	again({"method": "isms_certification", "certificate": "本社", "evaluated_on": "2026-11-02"}) == {0}
}
