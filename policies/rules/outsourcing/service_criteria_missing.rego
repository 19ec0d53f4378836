# METADATA
# title: "業務委託サービスに特有の選定条件を加えている"
# description: "要機密情報を取り扱う業務委託サービス（クラウドサービスを除く）を利用する契約では、そのサービスに特有の条件を選定条件に加えた記録を求める。"
# custom:
#   id: OUT-053
#   en:
#     title: "Conditions peculiar to the outsourced service are added"
#     description: "A contract to use an outsourced service (other than a cloud service) with confidential information needs a record of the conditions peculiar to that service that were added to the selection conditions."
#   severity: medium
#   kinds: [Contract]
#   clauses: ["unified-r7:4.1.2(4)(a)"]
#   basis: official
#   since: 0.2.0
#   message:
#     ja: "業務委託サービスに特有の選定条件の記録がありません"
#     en: "There is no record of selection conditions peculiar to the outsourced service"
#   expected:
#     ja: "specification.service_criteria に特有の条件が書かれていること"
#     en: "the conditions in specification.service_criteria"
#   remedy:
#     ja: "サービスに特有の条件を選定条件に加え、specification.service_criteria に記録してください。"
#     en: "Add the conditions peculiar to the service and record them in specification.service_criteria."
package kijun.rules.outsourcing.service_criteria_missing

import data.kijun.lib.outsourced_service
import data.kijun.lib.place

applicable if outsourced_service.judged(input, input.as_of)

findings contains {"path": place.nearest(input, ["spec", "specification"]), "args": {}} if {
	not input.spec.specification.service_criteria
}
