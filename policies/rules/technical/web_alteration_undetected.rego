# METADATA
# title: "ウェブの改ざんを検知する"
# description: "ウェブアプリケーションとウェブコンテンツの改ざんを検知するための措置を講ずる。検知の方法の記載がないサイトを違反とする。"
# custom:
#   id: TEC-087
#   en:
#     title: "Alteration of websites is detected"
#     description: "Measures to detect alteration of web applications and content are taken. A site without a recorded method is a violation."
#   severity: medium
#   kinds: [System]
#   clauses: ["unified-r7:6.6.1(4)(c)"]
#   basis: official
#   since: 0.1.0
#   message:
#     ja: "ウェブサイト「{name}」の改ざんを検知する方法が記載されていません"
#     en: "No method to detect alteration of the website \"{name}\" is recorded"
#   expected:
#     ja: "tamper_detection に方法を記す"
#     en: "tamper_detection describes the method"
#   remedy:
#     ja: "改ざんを検知する措置を講じて記載してください"
#     en: "Take measures to detect alteration and record them"
package kijun.rules.technical.web_alteration_undetected

import data.kijun.lib.systems

applicable if {
	systems.in_service(input)
	count(input.spec.web.sites) > 0
}

findings contains {"path": ["spec", "web", "sites", i], "args": {"name": site.name}} if {
	some i, site in input.spec.web.sites
	not site.tamper_detection
}
