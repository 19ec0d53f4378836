# METADATA
# title: "サーバ証明書を期限の前に更新する"
# description: "期限切れによる停止や警告を防ぐため、有効期限まで組織が定める日数を切った証明書を知らせる。条文は更新の時期に触れておらず、kijun の設計である。"
# custom:
#   id: TEC-082
#   en:
#     title: "Certificates are renewed in time"
#     description: "To avoid outages and warnings, a certificate with fewer days left than the organisation has set is reported. The clause does not speak of renewal; this is kijun's design."
#   severity: low
#   kinds: [System]
#   parameters: [certificate_renewal_days]
#   clauses: []
#   basis: design
#   since: 0.1.0
#   message:
#     ja: "ウェブサイト「{name}」の証明書は{date}に期限を迎えます（組織が定める更新の目安は{limit}日前）"
#     en: "The certificate of the website \"{name}\" expires on {date} (the organisation has set renewal {limit} days before)"
#   expected:
#     ja: "有効期限まで組織が定める日数以上ある"
#     en: "At least the organisation's number of days is left"
#   remedy:
#     ja: "証明書を更新してください"
#     en: "Renew the certificate"
package kijun.rules.technical.certificate_expires_soon

import data.kijun.lib.dates
import data.kijun.lib.systems

applicable if {
	systems.in_service(input)
	count(input.spec.web.sites) > 0
}

findings contains {
	"path": ["spec", "web", "sites", i, "tls", "certificate", "expires_on"],
	"args": {"name": site.name, "date": expires_on, "limit": limit},
} if {
	limit := data.kijun.parameters.certificate_renewal_days
	some i, site in input.spec.web.sites
	expires_on := site.tls.certificate.expires_on
	expires_on >= input.as_of
	dates.days_between(input.as_of, expires_on) < limit
}
