package kijun.lib.outsourced_service_test

import data.kijun.lib.outsourced_service

contract(spec) := {"metadata": {"name": "a"}, "spec": object.union(
	{"signed_on": "2026-04-01", "work_kinds": ["outsourced_service"], "information": {"classification": {"confidentiality": 2}}},
	spec,
)}

test_judged if {
	outsourced_service.judged(contract({}), "2026-04-01")
	not outsourced_service.judged(contract({}), "2026-03-31")
	not outsourced_service.judged(contract({"work_kinds": ["other"]}), "2026-04-01")
	not outsourced_service.judged(contract({"information": {"classification": {"confidentiality": 1}}}), "2026-04-01")
	not outsourced_service.judged(contract({"upstream_contract": "b"}), "2026-04-01")
}
