# METADATA
# title: "主体認証情報を読める形で保存しない"
# description: "漏えいした主体認証情報による不正を防ぐため、知識による入口の主体認証情報はハッシュ化か暗号化をして保存するか、外部の認証基盤だけに置く。平文のもの、保存の仕方が書かれていないものを違反とする。条文は保存の仕方を名指ししない。"
# custom:
#   id: FNC-003
#   en:
#     title: "Authentication information is not stored readable"
#     description: "To prevent misuse of leaked authentication information, what is known by users is stored hashed or encrypted, or held only by an outside service. Plain text, or a way of storage left unsaid, is a violation. The clause does not name the way of storage."
#   severity: high
#   kinds: [System]
#   clauses: ["unified-r7:7.1.1(1)(c)"]
#   basis: inferred
#   since: 0.1.0
#   message:
#     ja: "入口「{name}」の主体認証情報が、平文で保存されていないことを確認できません"
#     en: "Nothing shows that the authentication information of entrance \"{name}\" is not stored in plain text"
#   expected:
#     ja: "credential_storage が hashed、encrypted 又は external である"
#     en: "credential_storage is hashed, encrypted or external"
#   remedy:
#     ja: "主体認証情報をハッシュ化して保存し、その方法を記録してください"
#     en: "Store it hashed and record how"
package kijun.rules.functions.credential_stored_readable

import data.kijun.lib.place
import data.kijun.lib.systems

applicable if {
	systems.in_service(input)
	count(_entrances) > 0
}

findings contains {"path": place.nearest(input, ["spec", "authentication", "entrances", i, "credential_storage"]), "args": {"name": entrance.name}} if {
	some i, entrance in _entrances
	not object.get(entrance, "credential_storage", "plain") in {"hashed", "encrypted", "external"}
}

_entrances[i] := entrance if {
	some i, entrance in input.spec.authentication.entrances
	"knowledge" in entrance.factors
}
