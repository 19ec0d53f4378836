package kijun.rules.outsourcing.unknown_certificate_test

import data.kijun.rules.outsourcing.unknown_certificate as rule

workspace := {"Supplier": {"kou": {"spec": {"certificates": [
	{"name": "本社ISMS", "kind": "isms"},
	{"name": "クラウド", "kind": "isms_cloud"},
	{"name": "Pマーク", "kind": "privacy_mark"},
]}}}}

contract := {"spec": {"supplier": "kou", "selection": {"evaluations": [
	{"name": "0", "method": "isms_certification", "certificate": "本社ISMS"},
	{"name": "1", "method": "isms_certification", "certificate": "クラウド"},
	{"name": "2", "method": "isms_certification", "certificate": "Pマーク"},
	{"name": "3", "method": "isms_certification", "certificate": "支社ISMS"},
	{"name": "4", "method": "isms_certification"},
	{"name": "5", "method": "audit"},
]}}}

certified(name) := {"spec": {"supplier": "kou", "selection": {"evaluations": [{"name": "甲", "method": "isms_certification", "certificate": name}]}}}

test_one_certificate if {
	count(rule.findings) == 0 with input as certified("本社ISMS") with data.kijun.workspace as workspace
	count(rule.findings) == 1 with input as certified("支社ISMS") with data.kijun.workspace as workspace
}

test_not_on_record if {
	found := rule.findings with input as contract with data.kijun.workspace as workspace
	{[f.path[3], f.args.name, f.args.supplier] | some f in found} == {[2, "2", "kou"], [3, "3", "kou"], [4, "4", "kou"]}
	{f.related | some f in found} == {[{"kind": "Supplier", "name": "kou", "path": ["spec"]}]}
	{f.path[4] | some f in found} == {"certificate"}
	{count(f.path) | some f in found; f.path[3] == 4} == {4}
	every f in found {
		array.slice(f.path, 0, 3) == ["spec", "selection", "evaluations"]
	}
}

test_applicable_to_certificates_of_a_known_supplier if {
	rule.applicable with input as contract with data.kijun.workspace as workspace
	not rule.applicable with input as contract with data.kijun.workspace as {"Supplier": {}}
	not rule.applicable with input as object.union(contract, {"spec": {"selection": {"evaluations": [{"method": "audit"}]}}}) with data.kijun.workspace as workspace
}
