package kijun.rules.information.restriction_not_followed_test

import data.kijun.rules.information.restriction_not_followed as rule

_document(spec) := {"kind": "InformationRegister", "metadata": {"name": "sample"}, "as_of": "2026-11-01", "spec": spec}

_places(spec) := {[f.path, f.key] | some f in findings} if {
	findings := rule.findings with input as _document(spec)
}

_applies(spec) if rule.applicable with input as _document(spec)

_item(restrictions, extra) := object.union({"id": "1", "name": "甲", "restrictions": restrictions}, extra)

_one(restrictions, extra) := _places({"items": [_item(restrictions, extra)]})

test_copying if {
	copy := {"id": "2", "name": "写し", "copy": true, "derived_from": ["1"]}
	_places({"items": [_item(["no_copying"], {}), copy]}) == {[["spec", "items", 1, "copy"], "1/no_copying"]}
	_places({"items": [_item(["no_takeout"], {}), copy]}) == set()
	_places({"items": [_item(["no_copying"], {}), object.union(copy, {"copy": false})]}) == set()
}

test_taking_out if {
	_one(["no_takeout"], {"outside_processing": [{"id": "a", "from": "2026-11-01"}, {"id": "b", "from": "2026-11-02"}]}) == {[["spec", "items", 0, "outside_processing", 0], "1/no_takeout"]}
	_one(["no_takeout"], {"carriages": [{"id": "a", "carried_on": "2026-11-01"}, {"id": "b", "carried_on": "2026-11-02"}]}) == {[["spec", "items", 0, "carriages", 0], "1/no_takeout"]}
	_one(["no_takeout"], {"carriages": [{"id": "a", "carried_on": "2026-11-01", "designated_area": {"approver": "乙", "approved_on": "2026-01-01"}}]}) == set()
	_one([], {"carriages": [{"id": "a", "carried_on": "2026-11-01"}]}) == set()
}

_provided(day, consulted) := {"provisions": [object.union({"id": "a", "provided_on": day}, consulted)]}

test_redistribution if {
	_one(["no_redistribution"], _provided("2026-11-01", {})) == {[["spec", "items", 0, "provisions", 0], "1/no_redistribution"]}
	_one(["no_redistribution"], _provided("2026-11-01", {"consulted": {"decision": "must_not"}})) == {[["spec", "items", 0, "provisions", 0], "1/no_redistribution"]}
	_one(["no_redistribution"], _provided("2026-11-01", {"consulted": {"decision": "may_provide"}})) == set()
	_one(["no_redistribution"], _provided("2026-11-02", {})) == set()
	_one(["no_copying"], _provided("2026-11-01", {})) == set()
}

test_encryption if {
	_one(["encryption"], {"storage": [{"name": "棚", "form": "paper"}, {"name": "共有"}, {"name": "暗号", "encryption": {"algorithm": "AES"}}]}) == {[["spec", "items", 0, "storage", 1], "1/encryption"]}
	_one(["encryption"], {"transmissions": [{"id": "a", "sent_on": "2026-11-01"}, {"id": "b", "sent_on": "2026-11-02"}]}) == {[["spec", "items", 0, "transmissions", 0], "1/encryption"]}
	_one([], {"storage": [{"name": "共有"}]}) == set()
}

test_disposal if {
	_one([], {"dispose_by": "2026-10-31"}) == {[["spec", "items", 0, "dispose_by"], "1/dispose_by"]}
	_one([], {"dispose_by": "2026-11-01"}) == set()
	_one([], {"dispose_by": "2026-10-31", "disposed_on": "2026-11-01"}) == set()
	_one([], {"dispose_by": "2026-10-31", "disposed_on": "2026-11-02"}) == {[["spec", "items", 0, "dispose_by"], "1/dispose_by"]}
}

test_applies_to_restricted_information if {
	_applies({"items": [_item(["encryption"], {})]})
	_applies({"items": [_item([], {"dispose_by": "2026-10-31"})]})
	not _applies({"items": [_item([], {})]})
}
