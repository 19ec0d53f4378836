# METADATA
# title: "入口で使う識別コードの登録簿を示す"
# description: "情報システムを使う全ての主体に識別コードと主体認証情報を付与し管理する措置として、入口ごとに識別コードを管理する利用者管理の文書か、外部の登録簿とその運営者を示す。どちらもない入口を違反とする。登録簿を示すことは条文になく、kijun の解釈である。"
# custom:
#   id: FNC-004
#   en:
#     title: "Each entrance names the register of its identification codes"
#     description: "Identification codes and authentication information are issued and managed for all entities that access the system: each entrance names the identity store that manages its codes, or an outside register and who runs it. One with neither is a violation. The clause does not speak of registers; this is kijun's reading."
#   severity: medium
#   kinds: [System]
#   clauses: ["unified-r7:7.1.1(2)(a)"]
#   basis: inferred
#   since: 0.1.0
#   message:
#     ja: "入口「{name}」の識別コードを誰がどこで管理するかが書かれていません"
#     en: "Entrance \"{name}\" does not say who manages its identification codes and where"
#   expected:
#     ja: "identity_store か register がある"
#     en: "identity_store or register is given"
#   remedy:
#     ja: "利用者管理の文書名か、外部の登録簿と運営者を記録してください"
#     en: "Record the identity store, or the outside register and who runs it"
package kijun.rules.functions.entrance_without_register

import data.kijun.lib.systems

applicable if {
	systems.in_service(input)
	count(input.spec.authentication.entrances) > 0
}

findings contains {"path": ["spec", "authentication", "entrances", i], "args": {"name": entrance.name}} if {
	some i, entrance in input.spec.authentication.entrances
	not entrance.identity_store
	not entrance.register
}
