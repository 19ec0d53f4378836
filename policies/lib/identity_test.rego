package kijun.lib.identity_test

import data.kijun.lib.identity

test_never_disabled_is_enabled if identity.enabled({"id": "a"}, "2026-11-01")

test_disabled_from_the_day_itself if {
	not identity.enabled({"id": "a", "disabled_on": "2026-11-01"}, "2026-11-01")
	identity.enabled({"id": "a", "disabled_on": "2026-11-02"}, "2026-11-01")
}

test_privileged_needs_the_flag_and_an_enabled_account if {
	identity.privileged({"id": "a", "privileged": true}, "2026-11-01")
	not identity.privileged({"id": "a", "privileged": false}, "2026-11-01")
	not identity.privileged({"id": "a"}, "2026-11-01")
	not identity.privileged({"id": "a", "privileged": true, "disabled_on": "2026-10-01"}, "2026-11-01")
}
