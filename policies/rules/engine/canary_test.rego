package kijun.rules.engine.canary_test

import data.kijun.rules.engine.canary as rule

document(day) := {"metadata": {"name": "canary"}, "spec": {"songs": [{"sung_on": day}]}, "as_of": "2026-11-23"}

test_a_song_of_the_past_is_found if {
	rule.findings == {{"path": ["spec", "songs", 0], "args": {"name": "canary"}}} with input as document("2026-11-22")
}

test_a_song_of_today_is_not_found if {
	count(rule.findings) == 0 with input as document("2026-11-23")
}
