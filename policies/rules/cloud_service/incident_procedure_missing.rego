# METADATA
# title: 利用開始までに情報セキュリティインシデントの対処の手順を定める
# description: "クラウドサービス管理者は、利用開始の前に、情報セキュリティインシデントの対処の実施手順を整備する。"
# custom:
#   id: CLD-040
#   en:
#     title: "A procedure for handling incidents exists by the start of use"
#     description: "Before the start of use the administrator establishes a procedure for handling incidents."
#   severity: high
#   kinds: [CloudService]
#   clauses: ["unified-r7:4.2.2(3)(c)(ii)"]
#   basis: official
#   since: 0.1.0
#   message:
#     ja: "利用を開始した {started_on} までに定めた情報セキュリティインシデントの対処の手順がありません"
#     en: "No procedure for handling incidents was established by the start of use on {started_on}"
#   expected:
#     ja: "procedures に、利用開始日までに定めた incident の手順がある"
#     en: "`procedures` holds one for incident, established by the start of use"
#   remedy:
#     ja: "手順を整備して procedures に記録する"
#     en: "Establish the procedure and record it in `procedures`"
package kijun.rules.cloud_service.incident_procedure_missing

import data.kijun.lib.cloud_use
import data.kijun.lib.place

findings contains {"path": place.nearest(input, ["spec", "procedures"]), "args": {"started_on": input.spec.started_on}} if {
	not _established
}

_established if {
	some procedure in input.spec.procedures
	procedure.subject == "incident"
	procedure.established_on <= input.spec.started_on
}

applicable if {
	cloud_use.confidential_use(input.spec, input.as_of)
	cloud_use.started(input.spec, input.as_of)
}
