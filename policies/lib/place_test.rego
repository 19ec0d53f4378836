package kijun.lib.place_test

import data.kijun.lib.place

document := {"spec": {"logs": {"retention_days": 0}, "items": [{"name": "甲"}]}}

test_existing_path_is_kept if {
	place.nearest(document, ["spec", "logs", "retention_days"]) == ["spec", "logs", "retention_days"]
	place.nearest(document, ["spec", "items", 0, "name"]) == ["spec", "items", 0, "name"]
}

test_missing_key_gives_its_parent if {
	place.nearest(document, ["spec", "logs", "review", "on"]) == ["spec", "logs"]
	place.nearest(document, ["spec", "items", 3, "name"]) == ["spec", "items"]
	place.nearest(document, ["nothing"]) == []
}
