# METADATA
# title: 使わない IPv6 通信を抑止する
# description: "IPv6 の通信を想定しないのに、想定外の IPv6 通信を抑止する方法が無ければ違反とし、IPv6 を使うか否かが書かれていなければ不明とする。"
# custom:
#   id: SEP-038
#   en:
#     title: "Unintended IPv6 communication is controlled"
#     description: "If no IPv6 communication is intended, the way unexpected IPv6 communication is controlled must be written down; if the use of IPv6 is not stated, this is unknown."
#   severity: medium
#   kinds: [Network]
#   clauses: ["unified-r7:6.4.4(2)(a)"]
#   basis: official
#   since: 0.1.0
#   message:
#     ja: "IPv6 を使わないのに、想定外の IPv6 通信を抑止する方法がありません"
#     en: "IPv6 is not used, but nothing controls unexpected IPv6 communication"
#   expected:
#     ja: "ipv6.blocked_by に抑止の方法があること"
#     en: "ipv6.blocked_by says how it is controlled"
#   remedy:
#     ja: "自動トンネリングなどによる IPv6 通信を抑止し、方法を記録してください"
#     en: "Control IPv6 communication such as automatic tunnelling and record how"
#   unknown:
#     ja: "IPv6 を使うか否かが書かれていません"
#     en: "Whether IPv6 is used is not written down"
package kijun.rules.separation.ipv6_not_controlled

applicable if not input.spec.ipv6.used == true

findings contains {"path": ["spec", "ipv6"], "args": {}} if {
	input.spec.ipv6.used == false
	not input.spec.ipv6.blocked_by
}

open contains {"path": ["spec"], "args": {}} if not input.spec.ipv6
