package kijun.rules.outsourcing.certificate_scope_test

import data.kijun.rules.outsourcing.certificate_scope as rule

contract := {"spec": {"selection": {"evaluations": [
	{"name": "甲", "method": "isms_certification", "scope_covers_work": true},
	{"name": "乙", "method": "isms_certification", "scope_covers_work": false},
	{"name": "丙", "method": "isms_certification"},
	{"name": "丁", "method": "audit", "scope_covers_work": false},
	{"name": "戊", "method": "benchmark"},
]}}}

evaluated(covers) := {"spec": {"selection": {"evaluations": [{"name": "甲", "method": "isms_certification", "scope_covers_work": covers}]}}}

test_one_certificate if {
	count(rule.findings) == 0 with input as evaluated(true)
	count(rule.reviews) == 0 with input as evaluated(true)
	count(rule.findings) == 1 with input as evaluated(false)
}

test_not_covered if {
	{[f.path, f.args.name] | some f in rule.findings} == {[["spec", "selection", "evaluations", 1, "scope_covers_work"], "乙"]} with input as contract
}

test_not_compared if {
	{[r.path, r.args.name] | some r in rule.reviews} == {[["spec", "selection", "evaluations", 2], "丙"]} with input as contract
}

test_applicable_to_certificates if {
	rule.applicable with input as contract
	not rule.applicable with input as {"spec": {"selection": {"evaluations": [{"name": "丁", "method": "audit"}]}}}
}
