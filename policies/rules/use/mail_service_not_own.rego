# METADATA
# title: "要機密情報の電子メールは機関等のサービスを使う"
# description: "職員等は、要機密情報を含む電子メールの送受信に、機関等が運営し又は外部に委託した電子メールサーバのサービスを利用する。要機密情報を扱う（格付けのないものを含む。）サービスの運営がそのどちらでもない、又は委託の契約若しくはクラウドサービスの文書を示していないものを違反とする。"
# custom:
#   id: USE-016
#   en:
#     title: "Confidential mail uses the agency's own service"
#     description: "E-mail with confidential information uses services operated or outsourced by the agency. A service that handles confidential information (or states no class) and is neither, or that is outsourced without naming its Contract or CloudService, is a violation."
#   severity: high
#   kinds: [TerminalUse]
#   clauses: ["unified-r7:8.1.1(5)(a)"]
#   basis: official
#   since: 0.2.0
#   message:
#     ja: "電子メールのサービス「{name}」は要機密情報を扱いますが、機関等の運営又は委託によるものではありません"
#     en: "Mail service \"{name}\" handles confidential information but is neither run nor outsourced by the agency"
#   unknown:
#     ja: "電子メールのサービスの記録（mail_services）がありません（無ければ空の一覧を書く）"
#     en: "There is no list of mail services (mail_services) (an empty list when there are none)"
#   expected:
#     ja: "operated_by が agency、又は outsourced で contract 若しくは cloud_service がある"
#     en: "operated_by is agency, or outsourced with contract or cloud_service"
#   remedy:
#     ja: "機関等のサービスを使わせ、委託によるものは契約の文書を記録してください。"
#     en: "Use the agency's service; name the contract of an outsourced one."
package kijun.rules.use.mail_service_not_own

import data.kijun.lib.information
import data.kijun.lib.place

applicable if {
	some service in input.spec.mail_services
	information.confidential(service)
}

findings contains {"path": place.nearest(input, ["spec", "mail_services", i, "operated_by"]), "args": {"name": service.name}} if {
	some i, service in input.spec.mail_services
	information.confidential(service)
	not _own(service)
}

_own(service) if service.operated_by == "agency"

_own(service) if {
	service.operated_by == "outsourced"
	some field in ["contract", "cloud_service"]
	service[field]
}

# Not even an empty list: nobody says that there is none.
applicable if _unstated

open contains {"path": ["spec"], "args": {}} if _unstated

_unstated if {
	not input.spec.mail_services
}
