package kijun.rules.procurement.mou_without_consultation_test

import data.kijun.rules.procurement.mou_without_consultation as rule

_doc(changes) := object.union(
	{"as_of": "2026-11-01", "metadata": {"name": "shinsei"}, "spec": {
		"subject": "申請ポータルの構築", "category": "services", "method": "open",
		"estimated_value_yen": 10000000, "contracted_on": "2026-05-11",
		"information_system": true,
	}},
	changes,
)

_paths(changes) := paths if {
	paths := {finding.path | some finding in rule.findings} with input as _doc(changes)
}

_applies(changes) if rule.applicable with input as _doc(changes)

_mou(fields) := {"spec": {"mou": object.union({"signals": ["core_system"]}, fields)}}

test_applies_to_procurements_under_the_agreement if {
	_applies(_mou({}))
	not _applies(_mou({"signals": []}))
	not _applies({})
}

_asked(date, bodies) := _mou({"consultation": {"requested_on": date, "bodies": bodies}})

_keys(changes) := keys if {
	keys := {finding.key | some finding in rule.findings} with input as _doc(changes)
}

test_both_asked if _paths(_asked("2026-05-11", ["nco", "digital_agency"])) == set()

test_one_asked if {
	_paths(_asked("2026-05-11", ["nco"])) == {["spec", "mou", "consultation"]}
	_keys(_asked("2026-05-11", ["nco"])) == {"digital_agency"}
	_keys(_asked("2026-05-11", ["digital_agency"])) == {"nco"}
}

test_asked_after_the_contract if _keys(_asked("2026-05-12", ["nco", "digital_agency"])) == {"nco", "digital_agency"}

test_nobody_asked if _paths(_mou({})) == {["spec", "mou"]}

test_asked_in_the_future if {
	planned := object.union(_asked("2026-11-02", ["nco", "digital_agency"]), {"spec": {"contracted_on": "2026-12-01"}})
	_keys(planned) == {"nco", "digital_agency"}
}
