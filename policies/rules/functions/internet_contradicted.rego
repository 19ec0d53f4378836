# METADATA
# title: "国民等に公開するサイトのあるシステムは、インターネットから利用されると記す"
# description: "利用者に国民等を含み、機関外向けのウェブサイトがあるのに、インターネットから利用されないと書かれていれば、通信の暗号化、サービス不能攻撃及び標的型攻撃の対策を誤って該当なしとしないよう違反とする。条項は記載の仕方に触れず、kijun の設計である。"
# custom:
#   id: FNC-043
#   en:
#     title: "A system with a site for the public is stated to be used from the internet"
#     description: "Where the users include the public and there is a website for people outside, a statement that the system is not used from the internet would wrongly make measures on encryption, denial of service and targeted attacks not applicable: a violation. The clauses do not speak of records; this is kijun's design."
#   severity: medium
#   kinds: [System]
#   clauses: ["unified-r7:6.2.3(1)(d)", "unified-r7:7.2.3(1)(a)", "unified-r7:7.2.3(1)(b)", "unified-r7:7.2.3(1)(c)", "unified-r7:7.2.4(1)(a)", "unified-r7:7.2.4(1)(b)"]
#   basis: design
#   since: 0.1.0
#   message:
#     ja: "国民等が利用するウェブサイト「{name}」がありますが、インターネットから利用されないと書かれています（{internet}）"
#     en: "There is a website for the public, \"{name}\", but the system is stated not to be used from the internet ({internet})"
#   expected:
#     ja: "internet が facing である"
#     en: "internet is facing"
#   remedy:
#     ja: "internet を facing に改めるか、利用者又はサイトの記載を改めてください"
#     en: "Set internet to facing, or correct the users or the site"
package kijun.rules.functions.internet_contradicted

import data.kijun.lib.systems

applicable if {
	systems.in_service(input)
	"public" in input.spec.users
	some site in input.spec.web.sites
	site.audience == "outside"
}

findings contains {"path": ["spec", "internet"], "args": {"name": site.name, "internet": input.spec.internet}, "key": site.name} if {
	input.spec.internet != "facing"
	"public" in input.spec.users
	some site in input.spec.web.sites
	site.audience == "outside"
}
