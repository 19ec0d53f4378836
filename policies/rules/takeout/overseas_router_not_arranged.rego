# METADATA
# title: 海外では事前に手配したルーターを使う
# description: |
#   2020年の講演は、海外では事業体が事前に手配した海外用モバイルルーターを使うと定める。
#   出発日までに機関等が手配した海外用レンタルルーターを指していない海外出張を違反とする。
#   現地で回線を使わない出張は対象とせず、これから出発する出張は不明とする。
# custom:
#   id: TRM-010
#   en:
#     title: A router is arranged before a trip abroad
#     description: |
#       In the 2020 talk travellers use a router for use abroad that the organisation has arranged beforehand. A trip that does
#       not name a rental router arranged by the agency by the day of departure is a violation. Trips without any line abroad
#       are left out.
#   severity: medium
#   kinds: [TerminalUse]
#   clauses: []
#   basis: practice
#   since: 0.1.0
#   message:
#     ja: "海外出張「{trip}」（{country}）に、出発までに機関等が手配した海外用ルーターがありません"
#     en: "Trip \"{trip}\" ({country}) has no router for use abroad that the agency arranged by departure"
#   unknown:
#     ja: "これから出発する海外出張「{trip}」（{country}）に、機関等が手配した海外用ルーターがまだありません"
#     en: "No agency-arranged router for abroad yet for trip \"{trip}\" to {country}, which lies ahead"
#   expected:
#     ja: "出発日までに機関等が手配した overseas_rental のルーター"
#     en: "An overseas_rental router arranged by the agency by the day of departure"
#   remedy:
#     ja: "海外用ルーターを手配して routers と router に記録してください。回線を使わないなら offline を true としてください。"
#     en: "Arrange a rental router and record it in routers and router; set offline to true when no line is used."
package kijun.rules.takeout.overseas_router_not_arranged

import data.kijun.lib.place

applicable if {
	some _ in input.spec.overseas_trips
}

findings contains {
	"path": place.nearest(input, ["spec", "overseas_trips", i, "router"]),
	"args": {"trip": trip.number, "country": trip.country},
} if {
	arranged := _arranged
	some i, trip in input.spec.overseas_trips
	object.get(trip, "offline", false) == false
	not arranged[i]
	trip.from <= input.as_of
}

open contains {
	"path": place.nearest(input, ["spec", "overseas_trips", i, "router"]),
	"args": {"trip": trip.number, "country": trip.country},
} if {
	arranged := _arranged
	some i, trip in input.spec.overseas_trips
	object.get(trip, "offline", false) == false
	not arranged[i]
	trip.from > input.as_of
}

# The index is read as a whole and looked up by key: asking for one key at a time is slow in one engine or the other.
_arranged contains i if {
	routers := _routers
	some i, trip in input.spec.overseas_trips
	some router in routers[trip.router]
	router.type == "overseas_rental"
	router.arranged_by == "agency"
	router.arranged_on <= min({trip.from, input.as_of})
}

_routers[router.id] contains router if some router in input.spec.routers
