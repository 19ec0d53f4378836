# METADATA
# title: IPv6 を使うなら脅威と脆弱性を検討する
# description: "IPv6 の通信を想定するのに、その特性による脅威と脆弱性を検討した日が無い、又は基準日より後であれば違反とする。"
# custom:
#   id: SEP-037
#   en:
#     title: "The use of IPv6 is reviewed for threats"
#     description: "If IPv6 communication is intended, a review of the threats and vulnerabilities deriving from it must be recorded, no later than the day of judgement."
#   severity: medium
#   kinds: [Network]
#   clauses: ["unified-r7:6.4.4(1)(b)"]
#   basis: official
#   since: 0.1.0
#   message:
#     ja: "IPv6 の脅威と脆弱性を {as_of} までに検討した記録がありません"
#     en: "There is no record of a review of IPv6 threats and vulnerabilities up to {as_of}"
#   unknown:
#     ja: "IPv6 を使うか（ipv6.used）が書かれていません"
#     en: "Whether IPv6 is used (ipv6.used) is not written down"
#   expected:
#     ja: "ipv6.reviewed_on に検討した日があること"
#     en: "ipv6.reviewed_on gives the day of the review"
#   remedy:
#     ja: "IPv6 の特性による脅威と脆弱性を検討し、対策を講じて記録してください"
#     en: "Review the threats and vulnerabilities of IPv6, take measures and record the day"
package kijun.rules.separation.ipv6_not_reviewed

import data.kijun.lib.place

applicable if input.spec.ipv6.used

findings contains {"path": place.nearest(input, ["spec", "ipv6", "reviewed_on"]), "args": {"as_of": input.as_of}} if {
	input.spec.ipv6.used == true
	not _reviewed
}

_reviewed if input.spec.ipv6.reviewed_on <= input.as_of

# Nobody says whether it is used.
applicable if not input.spec.ipv6

open contains {"path": ["spec"], "args": {}} if not input.spec.ipv6
