# METADATA
# title: "機関を装ったウェブサイトへの誘導を防ぐ"
# description: "機関外向けのウェブサイトに、検索サイト等からなりすましのサイトへ誘導されることを防ぐ措置の記載がないか、組織が定める日数の間に検索結果を確かめた記録がなければ違反とする。条項は方法を示さず、検索結果の確認を求めるのは kijun の解釈である。"
# custom:
#   id: ELM-045
#   en:
#     title: "Users are kept from websites that impersonate the agency"
#     description: "A website for people outside without a recorded measure against users being led to impersonating sites by search sites and the like, or without a look at search results within the days the organisation has set, is a violation. The clause names no method; asking to look at search results is kijun's reading."
#   severity: medium
#   kinds: [System]
#   parameters: [impersonation_search_days]
#   clauses: ["unified-r7:6.6.2(2)(a)"]
#   basis: inferred
#   since: 0.1.0
#   message:
#     ja: "ウェブサイト「{name}」のなりすましへの対策（{item}）が記録されていません（検索結果の確認は組織が定める{limit}日以内）"
#     en: "Measures against impersonation of the website \"{name}\" ({item}) are not recorded (the organisation has set a look at search results within {limit} days)"
#   expected:
#     ja: "impersonation.measures があり、searched_on が期間内である"
#     en: "impersonation.measures is there, and searched_on lies within the period"
#   remedy:
#     ja: "対策を講じ、検索結果を確かめて日付を記録してください"
#     en: "Take measures, look at search results and record the day"
package kijun.rules.elements.web_impersonation_unwatched

import data.kijun.lib.place
import data.kijun.lib.systems

applicable if {
	systems.in_service(input)
	some site in input.spec.web.sites
	site.audience == "outside"
}

findings contains {
	"path": place.nearest(input, ["spec", "web", "sites", i, "impersonation", "measures"]),
	"args": {"name": site.name, "item": "measures", "limit": data.kijun.parameters.impersonation_search_days},
	"key": "measures",
} if {
	some i, site in input.spec.web.sites
	site.audience == "outside"
	count(object.get(site, ["impersonation", "measures"], [])) == 0
}

findings contains {
	"path": place.nearest(input, path),
	"args": {"name": site.name, "item": "searched_on", "limit": data.kijun.parameters.impersonation_search_days},
	"key": "searched_on",
} if {
	some i, site in input.spec.web.sites
	site.audience == "outside"
	path := ["spec", "web", "sites", i, "impersonation", "searched_on"]
	not systems.recorded_within(input, path, data.kijun.parameters.impersonation_search_days)
}
