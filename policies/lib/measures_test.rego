package kijun.lib.measures_test

import data.kijun.lib.measures

_document(check) := {"as_of": "2026-11-01", "spec": {"dos": {"check": check}}}

_checked(check) if measures.checked(_document(check), ["spec", "dos"], 30)

test_checked_by_somebody_in_time if {
	_checked({"checked_on": "2026-10-02", "checker": "佐藤 花子"})
	not _checked({"checked_on": "2026-10-01", "checker": "佐藤 花子"})
	not _checked({"checked_on": "2026-11-02", "checker": "佐藤 花子"})
	not _checked({"checked_on": "2026-10-02"})
	not _checked({"checker": "佐藤 花子"})
	not measures.checked({"as_of": "2026-11-01", "spec": {}}, ["spec", "dos"], 30)
}
