# METADATA
# title: "IPv6 通信の脅威を検討して対策する"
# description: "IPv6 通信を行う情報システムでは、その特性を踏まえて脅威と脆弱性を検討し、必要な措置を講ずる。検討の日又は措置の記載がないか、検討の日が基準日より後であれば違反とする。"
# custom:
#   id: TEC-120
#   en:
#     title: "Threats of IPv6 are reviewed and dealt with"
#     description: "Where IPv6 is used, its threats and vulnerabilities are reviewed and necessary measures are taken. No date of review, one after the day of the check, or no recorded measures is a violation."
#   severity: medium
#   kinds: [System]
#   clauses: ["unified-r7:6.4.4(1)(b)"]
#   basis: official
#   since: 0.1.0
#   message:
#     ja: "IPv6 で通信しますが、{item} に基準日までの記載がありません（threats_reviewed_on は脅威の検討の日、measures は措置）"
#     en: "IPv6 is used, but {item} holds nothing that was done by the day of the check"
#   unknown:
#     ja: "IPv6 を使うか（ipv6.used）が書かれていません"
#     en: "Whether IPv6 is used (ipv6.used) is not written down"
#   expected:
#     ja: "threats_reviewed_on と measures がある"
#     en: "threats_reviewed_on and measures are recorded"
#   remedy:
#     ja: "脅威を検討し、日付と措置を記録してください"
#     en: "Review the threats and record date and measures"
package kijun.rules.technical.ipv6_threats_unreviewed

import data.kijun.lib.systems

applicable if {
	systems.in_service(input)
	input.spec.ipv6.used == true
}

findings contains {"path": ["spec", "ipv6"], "key": item, "args": {"item": item}} if {
	some item in {"threats_reviewed_on", "measures"}
	object.get(input.spec.ipv6, item, "") == ""
}

findings contains {"path": ["spec", "ipv6", "threats_reviewed_on"], "key": "threats_reviewed_on", "args": {"item": "threats_reviewed_on"}} if {
	input.spec.ipv6.threats_reviewed_on > input.as_of
}

# Nobody says whether it is used.
applicable if _unstated

open contains {"path": ["spec"], "args": {}} if _unstated

_unstated if {
	systems.in_service(input)
	not input.spec.ipv6
}
