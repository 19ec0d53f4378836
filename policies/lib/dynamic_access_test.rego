package kijun.lib.dynamic_access_test

import data.kijun.lib.dynamic_access

_document(spec) := {"spec": spec}

test_used if {
	document := _document({"dynamic_access_control": {"used": true}})
	dynamic_access.used(document)
	not dynamic_access.stated_unused(document)
	not dynamic_access.unsaid(document)
}

test_stated_unused if {
	document := _document({"dynamic_access_control": {"used": false}})
	not dynamic_access.used(document)
	dynamic_access.stated_unused(document)
	not dynamic_access.unsaid(document)
}

test_unsaid if {
	not dynamic_access.used(_document({}))
	not dynamic_access.stated_unused(_document({}))
	dynamic_access.unsaid(_document({}))
}
