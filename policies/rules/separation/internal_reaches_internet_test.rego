package kijun.rules.separation.internal_reaches_internet_test

import data.kijun.rules.separation.internal_reaches_internet as rule

document(spec) := {"apiVersion": "kijun/v1", "kind": "Network", "metadata": {"name": "rei"}, "spec": spec, "as_of": "2026-11-01"}

segments := [
	{"name": "net", "kind": "internet"},
	{"name": "vdi", "kind": "external", "terminals": 0},
	{"name": "dmz", "kind": "dmz", "terminals": 9},
	{"name": "desk", "kind": "internal", "terminals": 100},
	{"name": "core", "kind": "internal", "terminals": 0},
	{"name": "admin", "kind": "management", "terminals": 0},
]

path(name, from, to, purpose) := {"name": name, "from": from, "to": to, "direction": "one_way", "protocol": "https", "purpose": purpose}

screen := object.union(path("screen", "desk", "vdi", "screen_transfer"), {"data_transfer": false})

web := path("web", "vdi", "net", "web")

places(paths) := result if {
	result := {[f.path[2], f.args.chain, [r.path[2] | some r in f.related]] | some f in rule.findings} with input as document({"segments": segments, "paths": paths})
}

test_screen_transfer_ends_the_chain if places([screen, web]) == set()

test_screen_transfer_with_data if places([object.union(screen, {"data_transfer": true}), web]) == {[0, "desk → vdi → net", [1]]}

test_direct if places([path("direct", "desk", "net", "web")]) == {[0, "desk → net", []]}

test_from_management if places([path("direct", "admin", "net", "update")]) == {[0, "admin → net", []]}

test_from_outside_is_no_matter if places([path("direct", "dmz", "net", "web")]) == set()

test_hidden_chain if {
	places([
		path("lead", "desk", "core", "business"),
		path("up", "core", "admin", "management"),
		path("leak", "admin", "dmz", "update"),
		path("on", "dmz", "vdi", "business"),
		web,
	]) == {[2, "desk → core → admin → dmz → vdi → net", [0, 1, 3, 4]]}
}

test_only_the_path_that_leaves_the_inner_side if {
	places([path("lead", "desk", "core", "business"), path("a", "core", "dmz", "update"), path("b", "desk", "dmz", "web"), path("on", "dmz", "net", "web")]) == {
		[1, "desk → core → dmz → net", [0, 3]],
		[2, "desk → dmz → net", [3]],
	}
}

test_back_into_the_inner_side if {
	places([path("out", "desk", "dmz", "web"), path("in", "dmz", "core", "business"), path("leak", "core", "net", "update")]) == {[2, "core → net", []]}
}

test_against_a_one_way_path if {
	places([path("in", "dmz", "desk", "business"), path("on", "dmz", "net", "web")]) == set()
	places([object.union(path("in", "dmz", "desk", "business"), {"direction": "two_way"}), path("on", "dmz", "net", "web")]) == {[0, "desk → dmz → net", [1]]}
}

test_a_very_long_way if {
	outer := [{"name": format_int(i, 10), "kind": "external"} | some i in numbers.range(0, 20)]
	hops := [path("p", format_int(i, 10), format_int(i + 1, 10), "web") | some i in numbers.range(0, 19)]
	spec := {"segments": array.concat(segments, outer), "paths": array.concat(hops, [path("leak", "desk", "0", "web"), path("on", "20", "net", "web")])}
	found := {f.args.name | some f in rule.findings} with input as document(spec)
	found == {"leak"}
}

test_no_way_on if places([path("out", "desk", "dmz", "web")]) == set()

test_related_names_this_document if {
	related := {r.name | some f in rule.findings; some r in f.related} with input as document({"segments": segments, "paths": [path("a", "desk", "dmz", "web"), path("on", "dmz", "net", "web")]})
	related == {"rei"}
}

test_name if {
	names := {f.args.name | some f in rule.findings} with input as document({"segments": segments, "paths": [path("direct", "desk", "net", "web")]})
	names == {"direct"}
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
