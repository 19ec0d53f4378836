package kijun.lib.officers_test

import data.kijun.lib.officers

_organizations := {"agency": {"metadata": {"name": "agency"}, "spec": {
	"roles": {"ciso": {"name": "大橋 誠一"}, "adviser": {"name": "西村 玲"}},
	"units": [{"name": "部", "officer": {"name": "田中 誠"}, "divisions": [{"name": "課", "officer": {"name": "小林 徹"}}, {"name": "室"}]}],
}}}

_unlisted(name) if {
	officers.unlisted({"approver": name, "approved_on": "2026-10-01"}) with data.kijun.workspace.Organization as _organizations
}

test_listed if {
	every name in ["S-0650 小林 徹", "田中誠", "大橋 誠一"] {
		not _unlisted(name)
	}
}

test_unlisted if {
	_unlisted("伊藤 美咲")
	_unlisted("西村 玲")
}

test_without_organization_nothing_is_known if {
	not officers.unlisted({"approver": "伊藤 美咲", "approved_on": "2026-10-01"}) with data.kijun.workspace.Organization as {}
}

_not_senior(name, organizations) if {
	officers.not_senior({"approver": name, "approved_on": "2026-10-01"}) with data.kijun.workspace.Organization as organizations
}

test_officers_of_divisions_are_not_senior if {
	_not_senior("小林 徹", _organizations)
	_not_senior("伊藤 美咲", _organizations)
	not _not_senior("田中誠", _organizations)
	not _not_senior("大橋 誠一", _organizations)
	not _not_senior("伊藤 美咲", {})
}
