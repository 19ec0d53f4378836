package kijun.lib.terminals_test

import data.kijun.lib.terminals

test_only_an_explicit_no_counts_as_storing_nothing if {
	terminals.stores_data({"serial": "T-1"})
	terminals.stores_data({"serial": "T-1", "local_storage": true})
	not terminals.stores_data({"serial": "T-1", "local_storage": false})
}
