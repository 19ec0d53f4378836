# METADATA
# title: 含まれるクラウドサービスの利用を記録する
# description: "クラウドサービスを含む調達では、クラウドの基本方針も考慮する。含まれるサービスごとの検討（CloudService 文書）が無ければ確かめられない。"
# custom:
#   id: PRC-022
#   en:
#     title: "Cloud services included are described"
#     description: "A procurement that includes cloud services also follows the cloud policy; without a CloudService document for each one this cannot be checked."
#   severity: medium
#   kinds: [Procurement]
#   clauses: ["procurement-rules:MOU-7"]
#   basis: inferred
#   since: 0.1.0
#   message:
#     ja: "クラウドサービスを含む調達ですが、対象のサービスが記録されていません"
#     en: "The procurement includes cloud services, but none is named"
#   expected:
#     ja: "cloud_services に CloudService 文書の名前がある"
#     en: "`cloud_services` names the CloudService documents"
#   remedy:
#     ja: "サービスごとに CloudService 文書を作り、名前を挙げる"
#     en: "Write a CloudService document for each service and name it"
package kijun.rules.procurement.cloud_not_described

import data.kijun.lib.place

findings contains {"path": place.nearest(input, ["spec", "cloud_services"]), "args": {}} if {
	count(object.get(input.spec, "cloud_services", [])) == 0
}

applicable if input.spec.includes_cloud == true
