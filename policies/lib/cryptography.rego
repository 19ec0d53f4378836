# METADATA
# title: CRYPTREC 暗号リスト
# description: 基準日に有効な CRYPTREC 暗号リスト（data.kijun.reference.cryptrec）を引く。
package kijun.lib.cryptography

# Whether the list that was valid on the day is held at all.
list_known(day) if day >= data.kijun.reference.cryptrec.source.established_on

# The entry of an algorithm on the day; undefined when the list does not hold it.
algorithm(name, day) := entry if {
	entry := data.kijun.reference.cryptrec.algorithms[name]
	entry.from <= day
}

# The entry of a mode of operation on the day; undefined when the list does not hold it.
mode(name, day) := entry if {
	entry := data.kijun.reference.cryptrec.modes[name]
	entry.from <= day
}

# The uses of cryptography that sign, by their place in the list; a hash that a signature uses does not sign by itself.
signatures(document) := {i: use |
	some i, use in document.spec.cryptography
	use.used_for == "signature"
	not _digest(use, document.as_of)
}

_digest(use, day) if algorithm(use.algorithm, day).class == "hash"
