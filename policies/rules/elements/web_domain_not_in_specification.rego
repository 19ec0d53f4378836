# METADATA
# title: "ウェブサイトの作成を委託するときはドメイン名を調達仕様に示す"
# description: "機関外向けのウェブサイトの作成を業務委託しながら、調達仕様に示したドメイン名の記録がないか、実際のドメイン名と異なるものを違反とする。業務委託したかの記載がなければ不明とする。"
# custom:
#   id: ELM-044
#   en:
#     title: "The specification of an outsourced website states its domain name"
#     description: "A website for people outside whose creation was outsourced, with no record of the domain name the procurement specification states, or another one than is used, is a violation. Whether it was outsourced not being recorded is unknown."
#   severity: medium
#   kinds: [System]
#   clauses: ["unified-r7:6.6.2(1)(b)"]
#   basis: official
#   since: 0.1.0
#   message:
#     ja: "ウェブサイト「{name}」の作成を業務委託しましたが、ドメイン名 {domain} の使用を調達仕様に示した記録がありません"
#     en: "The creation of the website \"{name}\" was outsourced, but no specification is recorded that states the use of the domain name {domain}"
#   unknown:
#     ja: "ウェブサイト「{name}」の作成を業務委託したかが記載されていません"
#     en: "Whether the creation of the website \"{name}\" was outsourced is not recorded"
#   expected:
#     ja: "creation.specified_domain がサイトのドメイン名か、その上位のドメイン名である"
#     en: "creation.specified_domain is the site's domain name or a parent of it"
#   remedy:
#     ja: "調達仕様に示したドメイン名を記録してください。示していなければ契約の変更で示してください"
#     en: "Record the domain name of the specification; if there is none, state it by a change of contract"
package kijun.rules.elements.web_domain_not_in_specification

import data.kijun.lib.place
import data.kijun.lib.systems

applicable if {
	systems.in_service(input)
	some site in input.spec.web.sites
	site.audience == "outside"
}

findings contains {
	"path": place.nearest(input, ["spec", "web", "sites", i, "creation", "specified_domain"]),
	"args": {"name": site.name, "domain": site.domain},
} if {
	some i, site in input.spec.web.sites
	site.audience == "outside"
	site.creation.outsourced
	not _specified(site)
}

open contains {"path": ["spec", "web", "sites", i], "args": {"name": site.name}} if {
	some i, site in input.spec.web.sites
	site.audience == "outside"
	not site.creation
}

_specified(site) if site.creation.specified_domain == site.domain

# A domain above it; a top-level domain says nothing of the Agency.
_specified(site) if {
	endswith(site.domain, concat("", [".", site.creation.specified_domain]))
	contains(site.creation.specified_domain, ".")
}
