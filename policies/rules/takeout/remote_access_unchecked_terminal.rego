# METADATA
# title: リモートアクセスの端末の状態を確かめる
# description: |
#   リモートアクセスに用いる端末を、最新の脆弱性対策や不正プログラム対策が施された端末に限る。
#   2020年の講演も、VPN でも完全な安全は保証されないと述べる。
#   接続時に二つの状態のいずれかを確かめていないものを違反とする。
#   二つとも求めるのは kijun の読み方による。
# custom:
#   id: TRM-017
#   en:
#     title: The state of terminals is checked at remote access
#     description: |
#       Terminals used for remote access are limited to those with the latest vulnerability and anti-malware measures. The 2020
#       talk also warns that a VPN is no full guarantee. Not checking either of the two states at connection is a violation.
#       Asking for both is kijun's reading.
#   severity: high
#   kinds: [TerminalUse]
#   clauses: ["unified-r7:8.1.3(2)(d)", "unified-r7:6.1.2(2)(b)"]
#   basis: inferred
#   since: 0.1.0
#   message:
#     ja: "リモートアクセス「{name}」は接続時に {check} を確かめていません（patch_level は脆弱性対策、antimalware は不正プログラム対策）"
#     en: "Remote access \"{name}\" does not check {check} when a terminal connects"
#   unknown:
#     ja: "リモートアクセスの記載（remote_access）がありません（無ければ空の一覧を書く）"
#     en: "There is no list of remote access (remote_access) (an empty list when there are none)"
#   expected:
#     ja: "endpoint_checks に patch_level と antimalware がある"
#     en: "endpoint_checks has patch_level and antimalware"
#   remedy:
#     ja: "接続時に端末の状態を確かめ、満たさない端末を拒む設定とし、endpoint_checks に記録してください。"
#     en: "Check the state at connection, refuse terminals that fall short, and record it in endpoint_checks."
package kijun.rules.takeout.remote_access_unchecked_terminal

import data.kijun.lib.place

applicable if {
	some _ in input.spec.remote_access
}

findings contains {
	"path": place.nearest(input, ["spec", "remote_access", i, "endpoint_checks"]),
	"args": {"name": access.name, "check": check},
	"key": check,
} if {
	some i, access in input.spec.remote_access
	checks := object.get(access, "endpoint_checks", [])
	some check in {"patch_level", "antimalware"}
	not check in checks
}

# Not even an empty list: nobody says that there is none.
applicable if _unstated

open contains {"path": ["spec"], "args": {}} if _unstated

_unstated if {
	not input.spec.remote_access
}
