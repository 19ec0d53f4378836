# METADATA
# title: 定型約款のサービスで要機密情報を取り扱わない
# description: "約款や利用規約への同意だけで使える、不特定多数向けのサービスでは、要機密情報の取扱いは原則として認められない（統一基準 4.2.1 の目的及び趣旨）。"
# custom:
#   id: CLD-010
#   en:
#     title: "No confidential information on services under standard terms"
#     description: "On services for anyone that need only consent to standard terms, handling confidential information is in principle not allowed (purpose of section 4.2.1)."
#   severity: critical
#   kinds: [CloudService]
#   clauses: ["unified-r7:4.2.1", "unified-r7:4.2.3"]
#   basis: official
#   since: 0.1.0
#   message:
#     ja: "定型約款で使う「{service}」で、機密性{level}の情報を取り扱っています"
#     en: "\"{service}\", used under standard terms, handles information of confidentiality {level}"
#   expected:
#     ja: "定型約款のサービスでは機密性1の情報だけを取り扱う"
#     en: "Only information of confidentiality 1 on such a service"
#   remedy:
#     ja: "要機密情報の取扱いをやめるか、要件を求められるサービスへ移す。やむを得ない場合は例外措置を申請する"
#     en: "Stop handling it there, or move to a service of which requirements can be demanded; if unavoidable apply for an exceptional measure"
package kijun.rules.cloud_service.confidential_on_standard_terms

import data.kijun.lib.cloud_use

findings contains {
	"path": ["spec", "standard_terms"],
	"args": {"service": input.spec.service, "level": input.spec.information.classification.confidentiality},
	"related": [{"kind": "CloudService", "name": input.metadata.name, "path": ["spec", "information", "classification", "confidentiality"]}],
} if {
	cloud_use.confidential_use(input.spec, input.as_of)
}

applicable if {
	input.spec.standard_terms == true
	not cloud_use.ended(input.spec, input.as_of)
}
