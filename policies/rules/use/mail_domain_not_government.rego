# METADATA
# title: "機関等外への電子メールの送信元は政府ドメイン名とする"
# description: "職員等は、機関等の外の者と電子メールで情報を送受信するときは、政府ドメイン名（.go.jp で終わるもの）を取得できない場合を除き、送信元にこれを使う。機関等外と送受信するサービスの送信元ドメインで、政府ドメイン名でなく、取得できないとした基準日までの判断も無いものを違反とし、送信元ドメインが書かれていなければ不明とする。"
# custom:
#   id: USE-017
#   en:
#     title: "Mail to the outside is sent from a government domain"
#     description: "Mail with outside parties uses a government domain (ending in .go.jp) as its sender's unless none can be acquired. A sender domain of a service used with the outside that is not one, without a decision that none can be acquired, is a violation; without any sender domain it is unknown."
#   severity: medium
#   kinds: [TerminalUse]
#   clauses: ["unified-r7:8.1.1(5)(b)"]
#   basis: official
#   since: 0.2.0
#   message:
#     ja: "電子メールのサービス「{name}」の送信元「{domain}」は政府ドメイン名ではありません"
#     en: "Sender domain \"{domain}\" of mail service \"{name}\" is not a government domain"
#   unknown:
#     ja: "電子メールのサービスの一覧（mail_services。無ければ空の一覧を書く）、又はサービスの送信元ドメインが書かれていません（{name}）"
#     en: "The list of mail services (mail_services; empty when there are none), or the sender domains of a service, are not stated ({name})"
#   expected:
#     ja: ".go.jp で終わるドメイン名、又は domain_not_acquirable の判断"
#     en: "A domain ending in .go.jp, or a decision in domain_not_acquirable"
#   remedy:
#     ja: "政府ドメイン名を使うか、取得できない理由を判断して記録してください。"
#     en: "Use a government domain, or decide and record why none can be acquired."
package kijun.rules.use.mail_domain_not_government

applicable if {
	some service in input.spec.mail_services
	_outside(service)
}

findings contains {"path": ["spec", "mail_services", i, "sender_domains", k], "args": {"name": service.name, "domain": domain}} if {
	some i, service in input.spec.mail_services
	_outside(service)
	some k, domain in service.sender_domains
	not endswith(domain, ".go.jp")
	not _not_acquirable(service)
}

open contains {"path": ["spec", "mail_services", i], "args": {"name": service.name}} if {
	some i, service in input.spec.mail_services
	_outside(service)
	count(object.get(service, "sender_domains", [])) == 0
}

_outside(service) if not service.outside == false

_not_acquirable(service) if service.domain_not_acquirable.decided_on <= input.as_of

# Not even an empty list: nobody says that there is none.
applicable if not input.spec.mail_services

open contains {"path": ["spec"], "args": {"name": "mail_services"}} if not input.spec.mail_services
