# METADATA
# title: "インターネットに接続するシステムは多重防御の要件を定める"
# description: "インターネットに接続する情報システムには多重防御のためのセキュリティ要件を策定する。数は条文にないため、要件が二つに満たないときを「多重」でないとする。"
# custom:
#   id: TEC-007
#   en:
#     title: "Systems connected to the internet have layered protection"
#     description: "For a system connected to the internet, requirements for multiple protection are defined. The clause gives no number; fewer than two layers is taken not to be multiple."
#   severity: medium
#   kinds: [System]
#   clauses: ["unified-r7:5.2.1(3)(b)"]
#   basis: inferred
#   since: 0.1.0
#   message:
#     ja: "インターネットに接続しますが、多重防御の要件が{count}件しかありません"
#     en: "The system is connected to the internet, but its requirements name only {count} layers of protection"
#   expected:
#     ja: "spec.life_cycle.requirements.internet_protection に二つ以上の防御を記す"
#     en: "spec.life_cycle.requirements.internet_protection names two layers or more"
#   remedy:
#     ja: "標的型攻撃などを想定して多重防御の要件を定めてください"
#     en: "Define requirements for multiple protection, for example against targeted attacks"
package kijun.rules.technical.internet_protection_not_layered

import data.kijun.lib.place
import data.kijun.lib.systems

applicable if {
	not systems.disposed(input)
	input.spec.internet != "none"
}

findings contains {"path": place.nearest(input, _path), "args": {"count": layers}} if {
	layers := count(object.get(input, _path, []))
	layers < 2
}

_path := ["spec", "life_cycle", "requirements", "internet_protection"]
