package kijun.rules.cloud_service.public_no_administrator_test

import data.kijun.rules.cloud_service.public_no_administrator as rule

_doc(changes) := object.union(
	{"as_of": "2026-11-01", "metadata": {"name": "gov-iaas"}, "spec": {
		"service": "例示クラウド", "model": "iaas", "deployment": "public", "standard_terms": false,
		"started_on": "2026-10-01",
		"information": {"classification": {"confidentiality": 1, "integrity": 2, "availability": 2}},
		"regions": [{"name": "東京", "country": "JP"}],
	}},
	changes,
)

_paths(changes) := paths if {
	paths := {finding.path | some finding in rule.findings} with input as _doc(changes)
}

_applies(changes) if rule.applicable with input as _doc(changes)

_permitted(date) := {"spec": {"application": {"approved_on": date}}}

test_appointed if _paths(object.union(_permitted("2026-09-10"), {"spec": {"administrator": {"name": "基準 次郎"}}})) == set()

test_not_appointed if _paths(_permitted("2026-09-10")) == {["spec"]}

test_applies_once_permitted if {
	_applies(_permitted("2026-11-01"))
	not _applies(_permitted("2026-11-02"))
	not _applies({})
	not _applies(object.union(_permitted("2026-09-10"), {"spec": {"end": {"ended_on": "2026-11-01"}}}))
	not _applies(object.union(_permitted("2026-09-10"), {"spec": {"information": {"classification": {"confidentiality": 2}}}}))
}
