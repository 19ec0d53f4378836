package kijun.rules.separation.internet_reaches_internal_test

import data.kijun.rules.separation.internet_reaches_internal as rule

document(spec) := {"apiVersion": "kijun/v1", "kind": "Network", "metadata": {"name": "rei"}, "spec": spec, "as_of": "2026-11-01"}

segments := [
	{"name": "net", "kind": "internet"},
	{"name": "dmz", "kind": "dmz"},
	{"name": "relay", "kind": "external"},
	{"name": "core", "kind": "internal"},
	{"name": "admin", "kind": "management"},
]

path(name, from, to) := {"name": name, "from": from, "to": to, "direction": "one_way", "protocol": "https", "purpose": "business"}

places(paths) := result if {
	result := {[f.path[2], f.args.name, f.args.chain, [r.path[2] | some r in f.related]] | some f in rule.findings} with input as document({"segments": segments, "paths": paths})
}

test_public_server_alone if places([path("public", "net", "dmz")]) == set()

test_through_the_public_server if {
	places([path("db", "dmz", "core"), path("public", "net", "dmz")]) == {[0, "db", "net → dmz → core", [1]]}
}

test_longer_chain_in_order if {
	places([path("a", "net", "dmz"), path("c", "relay", "admin"), path("b", "dmz", "relay")]) == {[1, "c", "net → dmz → relay → admin", [0, 2]]}
}

test_a_very_long_way if {
	outer := [{"name": format_int(i, 10), "kind": "external"} | some i in numbers.range(0, 20)]
	hops := [path("p", format_int(i, 10), format_int(i + 1, 10)) | some i in numbers.range(0, 19)]
	spec := {"segments": array.concat(segments, outer), "paths": array.concat(hops, [path("leak", "20", "core"), path("on", "net", "0")])}
	found := {f.args.name | some f in rule.findings} with input as document(spec)
	found == {"leak"}
}

test_only_the_first_entry if places([path("a", "net", "core"), path("b", "core", "admin")]) == {[0, "a", "net → core", []]}

test_not_from_the_internet if places([path("db", "dmz", "core")]) == set()

test_not_against_the_direction if places([path("db", "core", "dmz"), path("public", "net", "dmz")]) == set()

test_screen_transfer_is_no_way if {
	places([object.union(path("s", "net", "core"), {"purpose": "screen_transfer", "data_transfer": false})]) == set()
}

test_internet_not_declared if {
	unknown := {[f.path, f.args] | some f in rule.open} with input as document({"segments": [{"name": "desk", "kind": "internal"}], "paths": []})
	unknown == {[["spec", "segments"], {}]}
	known := rule.open with input as document({"segments": segments, "paths": []})
	known == set()
}

test_applicable if {
	inner := [{"name": "desk", "kind": "internal"}]
	rule.applicable with input as document({"segments": inner, "separation": {"decision": "separated"}})
	rule.applicable with input as document({"segments": inner})
	not rule.applicable with input as document({"segments": inner, "separation": {"decision": "connected"}})
	not rule.applicable with input as document({"segments": [{"name": "net", "kind": "internet"}]})
}
