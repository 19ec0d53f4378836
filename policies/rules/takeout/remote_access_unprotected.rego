# METADATA
# title: リモートアクセスの通信経路を保護する
# description: |
#   府省庁外の回線を経由するリモートアクセスでは、通信経路の情報セキュリティを確保する。
#   VPN、閉域の回線又は暗号化のいずれもないもの、又は記載のないものを違反とする。
#   この条件と遵守事項との対応は kijun による。
# custom:
#   id: TRM-018
#   en:
#     title: The path of remote access is protected
#     description: |
#       For remote access over outside lines the security of the communication path is ensured. Neither VPN nor closed line nor
#       encryption, or nothing recorded, is a violation. That this answers the requirement is kijun's reading.
#   severity: high
#   kinds: [TerminalUse]
#   clauses: ["unified-r7:8.1.3(2)(a)", "insider-guideline:15"]
#   basis: inferred
#   since: 0.1.0
#   message:
#     ja: "リモートアクセス「{name}」の通信経路が保護されていません"
#     en: "The path of remote access \"{name}\" is not protected"
#   unknown:
#     ja: "リモートアクセスの記載（remote_access）がありません（無ければ空の一覧を書く）"
#     en: "There is no list of remote access (remote_access) (an empty list when there are none)"
#   expected:
#     ja: "vpn、closed_line 又は tls"
#     en: "vpn, closed_line or tls"
#   remedy:
#     ja: "VPN 等で通信経路を保護し、protection に記録してください。"
#     en: "Protect the path by a VPN or the like and record it in protection."
package kijun.rules.takeout.remote_access_unprotected

import data.kijun.lib.place

applicable if {
	some _ in input.spec.remote_access
}

findings contains {
	"path": place.nearest(input, ["spec", "remote_access", i, "protection"]),
	"args": {"name": access.name},
} if {
	some i, access in input.spec.remote_access
	object.get(access, "protection", "none") == "none"
}

# Not even an empty list: nobody says that there is none.
applicable if _unstated

open contains {"path": ["spec"], "args": {}} if _unstated

_unstated if {
	not input.spec.remote_access
}
