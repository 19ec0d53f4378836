package kijun.rules.outsourcing.service_without_administrator_test

import data.kijun.rules.outsourcing.service_without_administrator as rule

approval := {"approver": "統括情報セキュリティ責任者", "approved_on": "2026-03-01"}

test_missing if {
	{f.path | some f in rule.findings} == {["spec", "service_use"]} with input as {"spec": {"service_use": {"approval": approval}}}
}

test_good if {
	count(rule.findings) == 0 with input as {"spec": {"service_use": {"approval": approval, "administrator": {"name": "山田"}}}}
}

test_applicable_once_approved if {
	rule.applicable with input as {"spec": {"service_use": {"approval": approval}}}
	not rule.applicable with input as {"spec": {"service_use": {}}}
}
