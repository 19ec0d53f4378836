# METADATA
# title: 海外への持出しは海外出張の手続による
# description: |
#   2020年の講演は、海外での利用を海外出張時の所定の手続によるものとする。
#   行き先が日本でない持出しについて、同じ人・同じ国で期間が重なり、出発までに承認された海外出張がないものを違反とする。
#   国の記載がない持出しは判定できないとし、これから持ち出すものは対象としない。
# custom:
#   id: TRM-009
#   en:
#     title: Terminals go abroad under the trip procedure only
#     description: |
#       In the 2020 talk use abroad follows the procedure for trips. A take-out to another country without a trip of the same
#       person to that country that overlaps in time and was approved by departure is a violation.
#   severity: high
#   kinds: [TerminalUse]
#   clauses: []
#   basis: practice
#   since: 0.1.0
#   message:
#     ja: "端末「{device}」の {country} への持出し（申請 {number}）に対応する、承認された海外出張がありません"
#     en: "There is no approved trip for the take-out of terminal \"{device}\" to {country} (application {number})"
#   unknown:
#     ja: "行き先の国が記載されていない持出しが{count}件あり、海外への持出しかを判定できません"
#     en: "{count} take-outs do not state the country: whether they are abroad cannot be judged"
#   expected:
#     ja: "同じ人・同じ国の、期間が重なり出発までに承認された海外出張"
#     en: "A trip of the same person to that country, overlapping in time and approved by departure"
#   remedy:
#     ja: "海外出張の手続を行って overseas_trips に記録するか、国外へ持ち出さないでください。"
#     en: "Follow the trip procedure and record the trip in overseas_trips, or keep the terminal in Japan."
package kijun.rules.takeout.overseas_without_trip

applicable if {
	count(_unstated) > 0
}

applicable if {
	some takeout in input.spec.takeouts
	_abroad(takeout)
}

findings contains {
	"path": ["spec", "takeouts", i, "country"],
	"args": {"device": takeout.device, "country": takeout.country, "number": takeout.number},
} if {
	on_trip := _on_approved_trip
	some i, takeout in input.spec.takeouts
	_abroad(takeout)
	takeout.from <= input.as_of
	not on_trip[i]
}

open contains {"path": ["spec", "takeouts"], "args": {"count": count(_unstated)}} if count(_unstated) > 0

_unstated contains i if {
	some i, takeout in input.spec.takeouts
	not takeout.country
}

_abroad(takeout) if takeout.country != "JP"

# The index is read as a whole and looked up by key: asking for one key at a time is slow in one engine or the other.
_on_approved_trip contains i if {
	trips := _trips
	some i, takeout in input.spec.takeouts
	some trip in trips[takeout.applicant][takeout.country]
	trip.approval.approved_on <= min({trip.from, input.as_of})
	trip.from <= object.get(takeout, "to", input.as_of)
	trip.to >= takeout.from
}

_trips[trip.traveller][trip.country] contains trip if some trip in input.spec.overseas_trips
