package kijun.lib.information_test

import data.kijun.lib.information

_degree(confidentiality, integrity, availability) := {
	"confidentiality": confidentiality,
	"integrity": integrity,
	"availability": availability,
}

_item(confidentiality, integrity, availability) := {"classification": _degree(confidentiality, integrity, availability)}

test_protected if {
	every item in [{}, _item(2, 1, 1), _item(1, 2, 1), _item(1, 1, 2)] {
		information.protected(item)
	}
	not information.protected(_item(1, 1, 1))
}

test_confidential if {
	information.confidential({})
	information.confidential(_item(2, 1, 1))
	not information.confidential(_item(1, 2, 2))
}

test_class3 if {
	information.class3(_item(3, 1, 1))
	not information.class3(_item(2, 2, 2))
	not information.class3({})
}

test_important if {
	every degree in [_degree(3, 1, 1), _degree(2, 2, 1), _degree(1, 1, 2)] {
		information.important(degree)
	}
	not information.important(_degree(2, 1, 1))
}

_organizations := {
	"agency": {"metadata": {"name": "agency"}, "spec": {"type": "national"}},
	"corporation": {"metadata": {"name": "corporation"}, "spec": {"type": "incorporated"}},
	"designated": {"metadata": {"name": "designated"}, "spec": {"type": "designated"}},
}

_register(extra) := {"as_of": "2026-11-01", "spec": object.union({"items": []}, extra)}

test_type_of_agency if {
	every name in ["corporation", "designated"] {
		information.corporation(_register({"organization": name})) with data.kijun.workspace.Organization as _organizations
	}
	not information.corporation(_register({"organization": "agency"})) with data.kijun.workspace.Organization as _organizations
	not information.corporation(_register({})) with data.kijun.workspace.Organization as _organizations
}

test_type_unknown if {
	information.type_unknown(_register({})) with data.kijun.workspace.Organization as _organizations
	information.type_unknown(_register({"organization": "other"})) with data.kijun.workspace.Organization as _organizations
	not information.type_unknown(_register({"organization": "agency"})) with data.kijun.workspace.Organization as _organizations
}

test_as_national_organs if {
	_decided("2026-11-01")
	not _decided("2026-11-02")
	information.corporation_rules(_register({"organization": "corporation"})) with data.kijun.workspace.Organization as _organizations
	not information.corporation_rules(_register({"organization": "agency"})) with data.kijun.workspace.Organization as _organizations
}

_decided(day) if {
	not information.corporation_rules(_register({
		"organization": "corporation",
		"as_national_organs": {"approver": "理事", "approved_on": day},
	})) with data.kijun.workspace.Organization as _organizations
}

test_a_list_that_no_item_states if {
	information.silent([{"id": "1"}, {"id": "2"}], "provisions")
	not information.silent([{"id": "1"}, {"id": "2", "provisions": []}], "provisions")
	not information.silent([], "provisions")
}
