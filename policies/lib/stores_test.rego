package kijun.lib.stores_test

import data.kijun.lib.stores

_low := {"classification": {"confidentiality": 1}, "personal_records": 0}

test_sensitive if {
	stores.sensitive({"personal_records": 1})
	stores.sensitive({"classification": {"confidentiality": 2}})
	not stores.sensitive(_low)
}

test_unstated if {
	stores.unstated({})
	stores.unstated({"personal_records": 0})
	stores.unstated({"classification": {"confidentiality": 1}})
	not stores.unstated(_low)
}

_spec(kind) := {
	"segments": [
		{"name": "net", "kind": kind},
		{"name": "out", "kind": "external", "stores": [{}, {"personal_records": 1}, _low]},
		{"name": "off", "kind": "internal", "stores": [{}]},
	],
	"paths": [{"name": "p", "from": "out", "to": "net", "direction": "one_way", "protocol": "https", "purpose": "web"}],
}

test_undecided if {
	stores.undecided(_spec("internet")) == {[1, 0]}
	stores.undecided(_spec("cloud")) == {[1, 0], [1, 1], [2, 0]}
}
