# METADATA
# title: 場所
# description: 指摘は文書に実在する場所だけを指す。欠けている項目は、それを置くべき親を指す。
package kijun.lib.place

# The longest part of `path` that exists in `document`.
nearest(document, path) := array.slice(path, 0, max({length |
	some length in numbers.range(0, count(path))
	object.get(document, array.slice(path, 0, length), null) != null
}))
