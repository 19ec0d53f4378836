# METADATA
# title: 内部のメールのリンクは外部側のブラウザでだけ開く
# description: "内部で読むメールのリンクを内部の端末で開く、又は開く場所が書かれていなければ違反とする。2020 年の講演の実践であり、条項は侵入の低減を求める。"
# custom:
#   id: SEP-017
#   en:
#     title: "Links in internal mail open in the outer browser only"
#     description: "Links in mail read inside must open in the (virtual) browser on the outer side or not at all. Practice of the 2020 talk; the clause asks to reduce intrusion."
#   severity: high
#   kinds: [Network]
#   clauses: []
#   basis: practice
#   since: 0.1.0
#   message:
#     ja: "内部のメールのリンクを開く場所が「{place}」です（外部側のブラウザではありません）"
#     en: "Links in internal mail open in \"{place}\" (not in the outer browser)"
#   expected:
#     ja: "mail.links_open_in が external_browser 又は disabled であること"
#     en: "mail.links_open_in is external_browser or disabled"
#   remedy:
#     ja: "リンクを外部側の仮想ブラウザで開くようにしてください"
#     en: "Make links open in the virtual browser on the outer side"
package kijun.rules.separation.links_open_inside

import data.kijun.lib.place

applicable if {
	input.spec.mail
	not input.spec.separation.decision == "connected"
}

findings contains {"path": place.nearest(input, ["spec", "mail", "links_open_in"]), "args": {"place": opened}} if {
	opened := object.get(input.spec.mail, "links_open_in", "—")
	not opened in {"external_browser", "disabled"}
}
