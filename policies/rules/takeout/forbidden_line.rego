# METADATA
# title: 自宅のルーターや WiFi スポット等に接続しない
# description: |
#   職員は許可されていない回線に情報システムを接続せず、対策の不確かな府省庁外の回線でテレワークを行わない。
#   2020年の講演は、自宅のルーター、WiFi スポット及びホテルの WiFi の利用を禁じる。
#   kijun は私物の電話による接続も同じに扱う。
# custom:
#   id: TRM-007
#   en:
#     title: No home routers, public or hotel Wi-Fi
#     description: |
#       Employees connect information systems only to authorised lines and do not telework over outside lines with uncertain
#       measures. The 2020 talk forbids home routers, public and hotel Wi-Fi; kijun treats tethering to a private phone alike.
#   severity: high
#   kinds: [TerminalUse]
#   clauses: ["insider-guideline:15"]
#   basis: practice
#   since: 0.1.0
#   message:
#     ja: "端末「{device}」が {connected_on} に、認められていない回線（{line}）に接続しました"
#     en: "Terminal \"{device}\" was connected to a line that is not permitted ({line}) on {connected_on}"
#   expected:
#     ja: "貸与したルーター、手配した海外用ルーター又は機関等が契約した内蔵 SIM"
#     en: "An issued router, an arranged rental router abroad, or a built-in SIM under the agency's contract"
#   remedy:
#     ja: "貸与したモバイルルーターを使わせ、接続した端末に不正プログラムがないかを確認してください。"
#     en: "Have the issued router used, and check the terminal for malware."
package kijun.rules.takeout.forbidden_line

applicable if {
	some _ in input.spec.connections
}

findings contains {
	"path": ["spec", "connections", i, "line"],
	"args": {"device": connection.device, "connected_on": connection.connected_on, "line": connection.line},
} if {
	some i, connection in input.spec.connections
	connection.line in {"home_router", "public_wifi", "hotel_wifi", "personal_tethering"}
}
