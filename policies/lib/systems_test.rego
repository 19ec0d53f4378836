package kijun.lib.systems_test

import data.kijun.lib.systems

_document(spec) := {"as_of": "2026-11-01", "spec": spec}

test_in_service_from_go_live_to_disposal if {
	systems.in_service(_document({}))
	systems.in_service(_document({"life_cycle": {"go_live_on": "2026-11-01"}}))
	not systems.in_service(_document({"life_cycle": {"go_live_on": "2026-11-02"}}))
	not systems.in_service(_document({"life_cycle": {"disposal": {"disposed_on": "2026-11-01"}}}))
}

test_disposed_from_its_day if {
	systems.disposed(_document({"life_cycle": {"disposal": {"disposed_on": "2026-11-01"}}}))
	not systems.disposed(_document({"life_cycle": {"disposal": {"disposed_on": "2026-11-02"}}}))
	not systems.disposed(_document({}))
}

test_retired_components_are_left_out if {
	components := [
		{"name": "使用中"},
		{"name": "終了", "retirement": {"retired_on": "2026-11-01"}},
		{"name": "終了予定", "retirement": {"retired_on": "2026-11-02"}},
	]
	object.keys(systems.in_use(_document({"components": components}))) == {0, 2}
	systems.in_use(_document({})) == {}
}

test_recorded_within_limit if {
	path := ["spec", "monitoring", "last_reviewed_on"]
	systems.recorded_within(_document({"monitoring": {"last_reviewed_on": "2026-11-01"}}), path, 30)
	systems.recorded_within(_document({"monitoring": {"last_reviewed_on": "2026-10-02"}}), path, 30)
	not systems.recorded_within(_document({"monitoring": {"last_reviewed_on": "2026-10-01"}}), path, 30)
	not systems.recorded_within(_document({"monitoring": {"last_reviewed_on": "2026-11-02"}}), path, 30)
	not systems.recorded_within(_document({}), path, 30)
}

test_encryption_must_be_declared if {
	document := _document({"cryptography": [
		{"name": "保存", "used_for": "storage"},
		{"name": "項目", "used_for": "other"},
		{"name": "通信", "used_for": "communication"},
	]})
	systems.encrypted(document, {"encrypted_by": "保存"})
	systems.encrypted(document, {"encrypted_by": "項目"})
	not systems.encrypted(document, {"encrypted_by": "通信"})
	not systems.encrypted(document, {"encrypted_by": "別名"})
	not systems.encrypted(document, {})
	not systems.encrypted(_document({}), {"encrypted_by": "保存"})
}

test_fixed_from_its_day if {
	systems.fixed({"fixed_on": "2026-11-01"}, "2026-11-01")
	not systems.fixed({"fixed_on": "2026-11-02"}, "2026-11-01")
	not systems.fixed({}, "2026-11-01")
}

_renewed(ledger, days) := _document({"phases": {"ledger": ledger, "renewals": [{"renewed_on": day} | some day in days]}})

test_renewal_work_after_the_version_before if {
	built := [{"event": "construction", "recorded_on": "2019-04-01"}]
	systems.renewal_work_after(_renewed(built, ["2026-11-01"])) == "2019-04-01"
	systems.renewal_work_after(_renewed(built, ["2023-04-01", "2026-11-01"])) == "2023-04-01"
	systems.renewal_work_after(_renewed(built, ["2023-04-01", "2026-11-02"])) == "2019-04-01"
	not systems.renewal_work_after(_renewed(built, []))
	not systems.renewal_work_after(_renewed([], ["2026-04-01"]))
	not systems.renewal_work_after(_renewed([{"event": "update", "recorded_on": "2019-04-01"}], ["2026-04-01"]))
	not systems.renewal_work_after(_renewed([{"event": "construction", "recorded_on": "2026-04-01"}], ["2026-04-01"]))
}
