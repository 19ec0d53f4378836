package kijun.lib.shared_government_test

import data.kijun.lib.shared_government

system(shared) := {"spec": {"shared_government": shared}, "as_of": "2026-11-01"}

test_perhaps if {
	shared_government.perhaps(system({"roles": ["operator"]}), "operator")
	not shared_government.perhaps(system({"roles": ["operator"]}), "user")
	not shared_government.perhaps(system({"roles": []}), "operator")
	shared_government.perhaps({"spec": {}, "as_of": "2026-11-01"}, "user")
	not shared_government.perhaps({"spec": {"life_cycle": {"disposal": {"disposed_on": "2026-11-01"}}}, "as_of": "2026-11-01"}, "user")
}

test_plays if {
	shared_government.plays(system({"roles": ["operator"]}), "operator")
	not shared_government.plays(system({"roles": ["operator"]}), "user")
	not shared_government.plays({"spec": {}, "as_of": "2026-11-01"}, "user")
}

list := ["spec", "shared_government", "user_agencies"]

test_agencies_without if {
	agencies := [
		{"name": "甲", "ledger_on": "2026-11-01"}, {"name": "乙", "ledger_on": "2026-11-02"}, {"name": "丙"},
		{"name": "丁", "started_on": "2026-11-02"}, {"name": "戊", "started_on": "2026-11-01"},
	]
	shared_government.agencies_without(system({"user_agencies": agencies}), "ledger_on") == {
		{"path": array.concat(list, [1]), "agency": "乙"}, {"path": array.concat(list, [2]), "agency": "丙"}, {"path": array.concat(list, [4]), "agency": "戊"},
	}
	shared_government.agencies_without(system({"user_agencies": []}), "ledger_on") == {{"path": list, "agency": "user_agencies"}}
	shared_government.agencies_without(system({}), "ledger_on") == {{"path": ["spec", "shared_government"], "agency": "user_agencies"}}
}

organization(services) := {"spec": {"shared_services": services}, "as_of": "2026-11-01"}

test_received if {
	object.keys(shared_government.received(organization([{"name": "甲"}, {"name": "乙", "received_on": "2026-11-02"}, {"name": "丙", "received_on": "2026-11-01"}]))) == {0, 2}
}

test_perhaps_receives if {
	shared_government.perhaps_receives(organization([{"name": "甲"}]))
	not shared_government.perhaps_receives(organization([]))
	not shared_government.perhaps_receives(organization([{"name": "乙", "received_on": "2026-11-02"}]))
	shared_government.perhaps_receives({"spec": {}, "as_of": "2026-11-01"})
}
