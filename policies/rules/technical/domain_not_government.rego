# METADATA
# title: "機関外向けのウェブサイトは政府ドメイン名を使う"
# description: "利用者が実際の機関のものと確認できるよう、政府ドメイン名（.go.jp で終わるもの）を使う。取得できない場合を除くため、その理由がないサイトを違反とする。"
# custom:
#   id: TEC-084
#   en:
#     title: "Websites for people outside use a government domain name"
#     description: "So that users can tell the site is the agency's own, a government domain name (ending with .go.jp) is used unless it cannot be acquired. A site on another domain without that reason is a violation."
#   severity: high
#   kinds: [System]
#   clauses: ["unified-r7:6.6.2(1)(a)"]
#   basis: official
#   since: 0.1.0
#   message:
#     ja: "機関外向けのウェブサイト「{name}」のドメイン名 {domain} は政府ドメイン名ではありません"
#     en: "The domain name {domain} of the website \"{name}\" for people outside is no government domain name"
#   expected:
#     ja: "domain が .go.jp で終わるか、other_domain_reason に取得できない理由がある"
#     en: "domain ends with .go.jp, or other_domain_reason says why none can be acquired"
#   remedy:
#     ja: "政府ドメイン名に移行するか、取得できない理由を記録してください"
#     en: "Move to a government domain name, or record why none can be acquired"
package kijun.rules.technical.domain_not_government

import data.kijun.lib.systems

applicable if {
	systems.in_service(input)
	some site in input.spec.web.sites
	site.audience == "outside"
}

findings contains {"path": ["spec", "web", "sites", i, "domain"], "args": {"name": site.name, "domain": site.domain}} if {
	some i, site in input.spec.web.sites
	site.audience == "outside"
	not endswith(site.domain, ".go.jp")
	not site.other_domain_reason
}
