# METADATA
# title: "許可していない主体を拒否する"
# description: "アクセスを許可する主体が確実に制限されるように運用する。許可のない主体を既定で拒否しない仕組み、又は既定の扱いが書かれていない仕組みを違反とする。条文は既定の扱いを名指しせず、kijun の解釈である。"
# custom:
#   id: FNC-008
#   en:
#     title: "Whoever is not permitted is refused"
#     description: "Access control is operated so that permitted entities are reliably restricted. A mechanism that does not refuse by default, or does not say, is a violation. The clause does not name the default; this is kijun's reading."
#   severity: high
#   kinds: [System]
#   clauses: ["unified-r7:7.1.2(1)(b)"]
#   basis: inferred
#   since: 0.1.0
#   message:
#     ja: "アクセス制御「{name}」が、許可のない主体を拒否する設定であることを確認できません"
#     en: "Nothing shows that access control \"{name}\" refuses whoever has no permission"
#   expected:
#     ja: "default が deny である"
#     en: "default is deny"
#   remedy:
#     ja: "既定で拒否する設定とし、記録してください"
#     en: "Set it to refuse by default and record it"
package kijun.rules.functions.access_open_by_default

import data.kijun.lib.place
import data.kijun.lib.systems

applicable if {
	systems.in_service(input)
	count(input.spec.access_control) > 0
}

findings contains {"path": place.nearest(input, ["spec", "access_control", i, "default"]), "args": {"name": point.name}} if {
	some i, point in input.spec.access_control
	object.get(point, "default", "allow") != "deny"
}
