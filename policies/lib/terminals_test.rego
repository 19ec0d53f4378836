package kijun.lib.terminals_test

import data.kijun.lib.terminals

test_only_an_explicit_no_counts_as_storing_nothing if {
	terminals.stores_data({"serial": "T-1"})
	terminals.stores_data({"serial": "T-1", "local_storage": true})
	not terminals.stores_data({"serial": "T-1", "local_storage": false})
}

test_in_use_until_retired if {
	devices := [{"serial": "T-1"}, {"serial": "T-2", "retired_on": "2026-11-01"}, {"serial": "T-3", "retired_on": "2026-11-02"}]
	object.keys(terminals.in_use({"as_of": "2026-11-01", "spec": {"devices": devices}})) == {0, 2}
}
