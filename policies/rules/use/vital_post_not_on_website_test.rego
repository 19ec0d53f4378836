package kijun.rules.use.vital_post_not_on_website_test

import data.kijun.rules.use.vital_post_not_on_website as rule

_document(spec) := {"kind": "Organization", "metadata": {"name": "sample"}, "as_of": "2026-11-01", "spec": spec}

_paths(spec) := {f.path | some f in findings} if {
	findings := rule.findings with input as _document(spec)
}

_applies(spec) if rule.applicable with input as _document(spec)

_spec(day, extra) := {"social_media": {"accounts": [{"name": "公式", "vital_posts": [object.union({"id": "1", "posted_on": day}, extra)]}]}}

_place := ["spec", "social_media", "accounts", 0, "vital_posts", 0]

test_listed_is_not_reported if _paths(_spec("2026-11-01", {"website": "https://www.example.go.jp/a", "website_on": "2026-11-01"})) == set()

test_not_listed_is_reported if {
	_paths(_spec("2026-11-01", {})) == {_place}
	_paths(_spec("2026-10-01", {"website_on": "2026-10-01"})) == {array.concat(_place, ["website_on"])}
	_paths(_spec("2026-10-01", {"website": "https://www.example.go.jp/a", "website_on": "2026-11-02"})) == {array.concat(_place, ["website_on"])}
}

test_plans_are_not_judged if _paths(_spec("2026-11-02", {})) == set()

test_applies_to_vital_posts if {
	_applies(_spec("2026-11-01", {}))
	not _applies(_spec("2026-11-02", {}))
}

_open(spec) := {[u.path, u.args] | some u in unknown} if {
	unknown := rule.open with input as _document(spec)
}

test_unstated_is_open if {
	_open({}) == {[["spec"], {}]}
	_applies({})
	_open({"social_media": {"accounts": [{"name": "公式"}]}}) == {[["spec", "social_media", "accounts", 0], {}]}
	_open({"social_media": {"accounts": [{"name": "公式", "vital_posts": []}]}}) == set()
	not _applies({"social_media": {"accounts": []}})
}
