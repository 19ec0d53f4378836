package kijun.rules.targeted_attack.outside_notice_late_test

import data.kijun.rules.targeted_attack.outside_notice_late as rule

_document(spec) := {"kind": "Incident", "metadata": {"name": "sample"}, "as_of": "2026-11-01", "spec": spec}

_found(spec) := {[f.path, object.get(f, "key", "")] | some f in found} if {
	found := rule.findings with input as _document(spec) with data.kijun.parameters as _parameters
}

_applies(spec) if rule.applicable with input as _document(spec) with data.kijun.parameters as _parameters

_parameters := {"outside_notice_minutes": 60}

_incident(extra) := object.union({"assessment": {"at": "2026-06-01T10:00+09:00", "result": "incident"}}, extra)

_told(type, notices) := _incident({"organization_type": type, "notifications": [{"authority": authority, "at": at} | some [authority, at] in notices]})

test_late_is_reported if {
	_found(_told("national_agency", [["nco", "2026-06-01T11:01+09:00"]])) == {[["spec", "notifications", 0, "at"], ""]}
	_found(_told("incorporated_agency", [["nco", "2026-06-01T10:10+09:00"], ["competent_ministry", "2026-06-01T11:01+09:00"]])) == {[["spec", "notifications", 1, "at"], ""]}
	_found(_told("designated_corporation", [["competent_ministry", "2026-06-01T11:01+09:00"]])) == {[["spec", "notifications", 0, "at"], ""]}
}

test_the_first_notice_counts if {
	_found(_told("national_agency", [["nco", "2026-06-02T10:00+09:00"], ["nco", "2026-06-01T11:00+09:00"]])) == set()
}

test_applies_where_there_is_a_notice if {
	_applies(_told("national_agency", [["nco", "2026-06-01T10:30+09:00"]]))
	not _applies(_told("national_agency", [["police", "2026-06-01T10:30+09:00"]]))
	not _applies(_incident({}))
	not _applies(object.union(_told("national_agency", [["nco", "2026-06-01T10:30+09:00"]]), {"assessment": {"result": "not_incident"}}))
}
