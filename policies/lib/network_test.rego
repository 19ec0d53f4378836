package kijun.lib.network_test

import data.kijun.lib.network

segment(name, kind) := {"name": name, "kind": kind}

path(from, to, direction, purpose) := {"name": "p", "from": from, "to": to, "direction": direction, "protocol": "https", "purpose": purpose}

test_inner_and_internet if {
	spec := {"segments": [segment("i", "internet"), segment("n", "internal"), segment("m", "management"), segment("d", "dmz")], "paths": []}
	network.inner(spec) == {"n", "m"}
	network.internet(spec) == {"i"}
	network.exchange_devices(spec) == set()
}

test_only_a_screen_without_data_is_no_arc if {
	screen := path("n", "e", "one_way", "screen_transfer")
	network.arcs({"paths": [screen]}) == {["n", "e", 0]}
	network.arcs({"paths": [object.union(screen, {"data_transfer": true})]}) == {["n", "e", 0]}
	network.arcs({"paths": [object.union(screen, {"data_transfer": false})]}) == set()
	network.arcs({"paths": [object.union(path("n", "e", "one_way", "web"), {"data_transfer": false})]}) == {["n", "e", 0]}
}

through(purpose, device) := {
	"devices": [{"name": "x", "kind": "file_exchange_device"}, {"name": "f", "kind": "firewall"}],
	"paths": [object.union(path("e", "n", "two_way", purpose), {"via": ["f", device]})],
}

test_only_files_and_mail_through_the_device_are_no_arc if {
	every purpose in ["mail", "file_exchange", "directory_sync"] {
		network.arcs(through(purpose, "x")) == set()
	}
	network.arcs(through("web", "x")) == {["e", "n", 0], ["n", "e", 0]}
	network.arcs(through("mail", "f")) == {["e", "n", 0], ["n", "e", 0]}
}

test_direction if {
	spec := {"paths": [path("a", "b", "one_way", "web"), path("b", "c", "two_way", "web")]}
	network.arcs(spec) == {["a", "b", 0], ["b", "c", 1], ["c", "b", 1]}
	network.reversed(network.arcs(spec)) == {["b", "a", 0], ["c", "b", 1], ["b", "c", 1]}
}

# a to e directly is not possible; two ways of different length, a cycle, and a dead end.
mesh := {["a", "b", 4], ["b", "c", 3], ["c", "e", 2], ["b", "e", 1], ["c", "a", 0], ["b", "e", 5], ["e", "z", 6], ["q", "r", 7]}

test_distances if network.distances(mesh, {"e"}) == {"e": 0, "b": 1, "c": 1, "a": 2}

test_the_shortest_way_with_the_lowest_index if {
	lengths := network.distances(mesh, {"e"})
	network.way(network.first_hops(mesh, lengths), lengths, "a") == [{"path": 4, "to": "b"}, {"path": 1, "to": "e"}]
	network.way(network.first_hops(mesh, lengths), lengths, "e") == []
}

test_a_long_way_keeps_its_order if {
	chain := {[format_int(i, 10), format_int(i + 1, 10), 20 - i] | some i in numbers.range(1, 12)}
	lengths := network.distances(chain, {"13"})
	lengths["1"] == 12
	[hop.to | some hop in network.way(network.first_hops(chain, lengths), lengths, "1")] == [format_int(i, 10) | some i in numbers.range(2, 13)]
}

test_sixteen_hops_are_measured_and_any_number_is_followed if {
	chain := {[format_int(i, 10), format_int(i + 1, 10), i] | some i in numbers.range(1, 20)}
	lengths := network.distances(chain, {"21"})
	lengths["5"] == 16
	not lengths["4"]
	count(network.reaching(chain, {"21"})) == 21
}

test_no_goal_no_distance if network.distances({["a", "b", 0]}, set()) == {}

test_exposed_either_way if {
	spec := {
		"segments": [segment("i", "internet"), segment("out", "external"), segment("in", "dmz"), segment("safe", "internal")],
		"paths": [path("out", "i", "one_way", "web"), path("i", "in", "one_way", "web"), path("in", "safe", "one_way", "business"), path("deep", "out", "one_way", "business")],
	}
	network.exposed(spec) == {"i", "out", "in", "safe", "deep"}
	network.exposed({"segments": spec.segments, "paths": [path("in", "safe", "two_way", "business")]}) == {"i"}
}

test_places if {
	found := network.places("n", [2, 0])
	[place.path | some place in found] == [["spec", "paths", 2], ["spec", "paths", 0]]
	{[place.kind, place.name] | some place in found} == {["Network", "n"]}
}
