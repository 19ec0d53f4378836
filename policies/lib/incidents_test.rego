package kijun.lib.incidents_test

import data.kijun.lib.incidents

test_done if {
	incidents.done("2026-11-01T23:59+09:00", "2026-11-01")
	not incidents.done("2026-11-02T00:00+09:00", "2026-11-01")
}

test_notified if {
	incidents.notified(
		{"notifications": [
			{"authority": "nco", "at": "2026-11-01T10:00+09:00"},
			{"authority": "police", "at": "2026-11-02T10:00+09:00"},
		]},
		"2026-11-01",
	) == {"nco"}
	incidents.notified({}, "2026-11-01") == set()
}
