# METADATA
# title: "意図しない IPv6 通信を抑止する"
# description: "IPv6 通信を想定しない通信回線に接続するときは、意図しない IPv6 通信を抑止する措置を講ずる。抑止の方法がなければ違反とし、IPv6 を使うかどうかの記載がなければ不明とする。"
# custom:
#   id: TEC-121
#   en:
#     title: "Unintended IPv6 traffic is prevented"
#     description: "Where IPv6 is not intended, measures prevent unintended IPv6 traffic. No recorded method is a violation; no record of whether IPv6 is used is unknown."
#   severity: medium
#   kinds: [System]
#   clauses: ["unified-r7:6.4.4(2)(a)"]
#   basis: official
#   since: 0.1.0
#   message:
#     ja: "IPv6 を使いませんが、意図しない IPv6 通信を抑止する方法が記載されていません"
#     en: "IPv6 is not used, but how unintended IPv6 traffic is prevented is not recorded"
#   unknown:
#     ja: "IPv6 で通信するかどうかが記載されていません"
#     en: "Whether IPv6 is used is not recorded"
#   expected:
#     ja: "spec.ipv6.blocking に抑止の方法を記す"
#     en: "spec.ipv6.blocking describes how"
#   remedy:
#     ja: "自動トンネルの無効化などの措置を講じて記載してください"
#     en: "Take measures such as disabling automatic tunnels, and record them"
package kijun.rules.technical.ipv6_not_blocked

import data.kijun.lib.systems

applicable if {
	systems.in_service(input)
	not input.spec.ipv6.used == true
}

findings contains {"path": ["spec", "ipv6"], "args": {}} if {
	input.spec.ipv6.used == false
	not input.spec.ipv6.blocking
}

open contains {"path": ["spec"], "args": {}} if not input.spec.ipv6
