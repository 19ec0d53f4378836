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

# For every segment from which one of `goals` can be reached in at most 16 hops: the number of hops left. Whether a goal can
# be reached at all is asked of `reaching`: lengths only serve to show the way, and Rego has no recursion.
distances(arcs, goals) := {segment: min(lengths) |
	before := predecessors(arcs, goals)
	b0 := goals
	b1 := step(before, b0)
	b2 := step(before, b1)
	b3 := step(before, b2)
	b4 := step(before, b3)
	b5 := step(before, b4)
	b6 := step(before, b5)
	b7 := step(before, b6)
	b8 := step(before, b7)
	b9 := step(before, b8)
	b10 := step(before, b9)
	b11 := step(before, b10)
	b12 := step(before, b11)
	b13 := step(before, b12)
	b14 := step(before, b13)
	b15 := step(before, b14)
	b16 := step(before, b15)
	balls := [b0, b1, b2, b3, b4, b5, b6, b7, b8, b9, b10, b11, b12, b13, b14, b15, b16]
	some segment in b16
	lengths := {length | some length, ball in balls; segment in ball}
}

step(before, ball) := ball | {from | some segment in ball; some from in before[segment]}

# The first hop, [path index, next segment], of the shortest way from each segment that has one; the lowest index wins.
first_hops(arcs, lengths) := {from: min(hops) |
	some from, length in lengths
	hops := {[index, to] | some [start, to, index] in arcs; start == from; lengths[to] == length - 1}
}

# The shortest way from `start` along `first_hops`: an array of {"path": index, "to": segment}, empty when there is no hop from it.
way(hops, lengths, start) := [{"path": hop[1], "to": hop[2]} | some hop in sort(taken)] if {
	passed := graph.reachable({from: {hop[1]} | some from, hop in hops}, {start})
	taken := {[0 - lengths[from], hops[from][0], hops[from][1]] | some from in passed}
}

# Segments that can open communication to the internet, or to which the internet can.
exposed(spec) := outward | inward if {
	found := arcs(spec)
	outward := reaching(found, internet(spec))
	inward := reaching(reversed(found), internet(spec))
}

# Segments from which one of `goals` can be reached, the goals among them.
reaching(arcs, goals) := graph.reachable(predecessors(arcs, goals), goals)

# Places of the paths of a way, for `related`.
places(name, indexes) := [{"kind": "Network", "name": name, "path": ["spec", "paths", index]} | some index in indexes]
