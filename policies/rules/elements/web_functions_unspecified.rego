# METADATA
# title: "ウェブサーバの必要な機能だけを利用する"
# description: "ウェブサイトごとに利用する機能とその理由を挙げ、それ以外が無効であることを基準日までに確かめていなければ違反とする。条項は必要な機能だけの利用を求め、一覧と確認の記録で確かめるのは kijun の解釈である。"
# custom:
#   id: ELM-040
#   en:
#     title: "Only the needed functions of web servers are used"
#     description: "A site that does not list the functions used, each with its reason, or for which it was not confirmed by the day of the check that all others are disabled, is a violation. The clause asks to use only what is needed; looking at list and confirmation is kijun's reading."
#   severity: medium
#   kinds: [System]
#   clauses: ["unified-r7:6.2.3(1)(a)"]
#   basis: inferred
#   since: 0.1.0
#   message:
#     ja: "ウェブサイト「{name}」の機能の記録に不足があります（{item}）（used は利用する機能の一覧、others_disabled_on はほかの機能を無効にしたことを確かめた日。ほかは理由のない機能）"
#     en: "The record of the functions of the website \"{name}\" is incomplete ({item})"
#   expected:
#     ja: "functions.used に機能と理由、others_disabled_on に基準日までの日付がある"
#     en: "functions.used has functions with reasons, and others_disabled_on a day that has come"
#   remedy:
#     ja: "利用する機能と理由を挙げ、ほかを無効にして日付を記録してください"
#     en: "List functions and reasons, disable all others and record the day"
package kijun.rules.elements.web_functions_unspecified

import data.kijun.lib.elements
import data.kijun.lib.place
import data.kijun.lib.systems

applicable if {
	systems.in_service(input)
	count(input.spec.web.sites) > 0
}

findings contains {"path": place.nearest(input, ["spec", "web", "sites", i, "functions", "used"]), "args": {"name": site.name, "item": "used"}, "key": "used"} if {
	some i, site in input.spec.web.sites
	count(object.get(site, ["functions", "used"], [])) == 0
}

findings contains {"path": ["spec", "web", "sites", i, "functions", "used", j], "args": {"name": site.name, "item": used.name}, "key": used.name} if {
	some i, site in input.spec.web.sites
	some j, used in site.functions.used
	not used.needed_for
}

findings contains {
	"path": place.nearest(input, ["spec", "web", "sites", i, "functions", "others_disabled_on"]),
	"args": {"name": site.name, "item": "others_disabled_on"},
	"key": "others_disabled_on",
} if {
	some i, site in input.spec.web.sites
	not elements.dated(object.get(site, "functions", {}), "others_disabled_on", input.as_of)
}
