# METADATA
# title: ネットワークの到達性
# description: |
#   Network 文書の spec を、セグメントを点、経路を矢印とする図として読む。
#   矢印は [始点, 終点, 経路の番号]。画面だけの転送と、ファイル交換装置を通る受渡しは矢印にしない。
package kijun.lib.network

# 内部側のセグメントの名前。
inner(spec) := {segment.name | some segment in spec.segments; segment.kind in {"internal", "management"}}

# インターネットであるセグメントの名前。
internet(spec) := {segment.name | some segment in spec.segments; segment.kind == "internet"}

# ファイル交換装置の名前。
exchange_devices(spec) := {device.name | some device in spec.devices; device.kind == "file_exchange_device"}

# The path carries the picture of a viewer and nothing else.
viewer_only(path) if {
	path.purpose == "screen_transfer"
	path.data_transfer == false
}

# The path hands files, mail or the user directory over through one of `devices`.
exchanged(path, devices) if {
	path.purpose in {"file_exchange", "mail", "directory_sync"}
	some device in path.via
	device in devices
}

# Every way on which communication can be opened and data can pass.
arcs(spec) := forward | backward if {
	devices := exchange_devices(spec)
	open := {index: path |
		some index, path in spec.paths
		not viewer_only(path)
		not exchanged(path, devices)
	}
	forward := {[path.from, path.to, index] | some index, path in open}
	backward := {[path.to, path.from, index] | some index, path in open; path.direction == "two_way"}
}

reversed(arcs) := {[to, from, index] | some [from, to, index] in arcs}

# The segments one hop before each segment. graph.reachable knows only keys, so the goals and first segments have one too.
predecessors(arcs, goals) := {segment: {from | some [from, to, _] in arcs; to == segment} |
	some segment in ({segment | some [from, to, _] in arcs; some segment in {from, to}} | goals)
}

# For every segment from which one of `goals` can be reached: the number of hops left.
# Ways of every length are laid out in layers, so that one graph.reachable gives all lengths.
distances(arcs, goals) := {segment: min(lengths) |
	before := predecessors(arcs, goals)
	layers := numbers.range(0, count(before))
	laid := {[to, layer]: {[from, layer + 1] | some from in froms} | some to, froms in before; some layer in layers}
	reached := graph.reachable(laid, {[goal, 0] | some goal in goals})
	some segment in object.keys(before)
	lengths := {layer | some layer in layers; reached[[segment, layer]]}
}

# The first hop, [path index, next segment], of the shortest way from each segment that has one; the lowest index wins.
first_hops(arcs, lengths) := {from: min(hops) |
	some from, length in lengths
	hops := {[index, to] | some [start, to, index] in arcs; start == from; lengths[to] == length - 1}
}

# The shortest way from `start`: an array of {"path": index, "to": segment}, empty when `start` is a goal.
way(arcs, lengths, start) := [{"path": hop[1], "to": hop[2]} | some hop in sort(taken)] if {
	hops := first_hops(arcs, lengths)
	passed := graph.reachable({from: {hop[1]} | some from, hop in hops}, {start})
	taken := {[0 - lengths[from], hops[from][0], hops[from][1]] | some from in passed}
}

# Segments that can open communication to the internet, or to which the internet can.
exposed(spec) := outward | inward if {
	found := arcs(spec)
	outward := reaching(found, internet(spec))
	inward := reaching(reversed(found), internet(spec))
}

reaching(arcs, goals) := graph.reachable(predecessors(arcs, goals), goals)

# Places of the paths of a way, for `related`.
places(name, indexes) := [{"kind": "Network", "name": name, "path": ["spec", "paths", index]} | some index in indexes]
