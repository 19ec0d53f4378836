package kijun.rules.outsourcing.supplier_undisclosed_test

import data.kijun.rules.outsourcing.supplier_undisclosed as rule

full := {
	"capital": {"owners": [{"name": "甲ホールディングス株式会社"}]},
	"officers": [{"name": "山田"}],
	"places": [{"name": "本社", "country": "JP"}],
	"staff": {"skills": "情報処理安全確保支援士 2 名", "nationalities": [{"country": "JP"}]},
}

supplier(spec) := {"metadata": {"name": "kou"}, "spec": spec, "as_of": "2026-11-01"}

workspace(contract) := {
	"Contract": {"a": {"spec": object.union(
		{"period": {"starts_on": "2026-04-01", "ends_on": "2027-03-31"}, "information": {"classification": {"confidentiality": 2}}},
		contract,
	)}},
	"referrers": {"Supplier": {"kou": [{"kind": "Contract", "name": "a", "path": ["spec", "supplier"]}]}},
}

test_good if {
	count(rule.findings) == 0 with input as supplier(full) with data.kijun.workspace as workspace({})
}

test_nothing_disclosed if {
	found := rule.findings with input as supplier({}) with data.kijun.workspace as workspace({})
	{f.path | some f in found} == {["spec"]}
	{f.key | some f in found} == {"capital.owners", "officers", "places", "staff.skills", "staff.nationalities"}
	{f.args.field | some f in found} == {f.key | some f in found}
}

test_empty_is_not_disclosed if {
	found := rule.findings with input as supplier(object.union(full, {"capital": {"owners": []}, "staff": {"nationalities": []}})) with data.kijun.workspace as workspace({})
	{f.path | some f in found} == {["spec", "capital", "owners"], ["spec", "staff", "nationalities"]}
}

test_applicable_with_a_running_sensitive_contract if {
	rule.applicable with input as supplier({}) with data.kijun.workspace as workspace({})
	not rule.applicable with input as supplier({}) with data.kijun.workspace as workspace({"information": {"classification": {"confidentiality": 1}}})
	not rule.applicable with input as supplier({}) with data.kijun.workspace as workspace({"period": {"ends_on": "2026-10-31"}})
	not rule.applicable with input as supplier({})
}
