# METADATA
# title: 利用開始までに情報セキュリティ水準の維持の手順を定める
# description: "クラウドサービス管理者は、利用開始の前に、情報セキュリティ水準の維持の実施手順を整備する。"
# custom:
#   id: CLD-029
#   en:
#     title: "A procedure for maintaining the security level exists by the start of use"
#     description: "Before the start of use the administrator establishes a procedure for maintaining the security level."
#   severity: high
#   kinds: [CloudService]
#   clauses: ["unified-r7:4.2.2(3)(c)(i)"]
#   basis: official
#   since: 0.1.0
#   message:
#     ja: "利用を開始した {started_on} までに定めた情報セキュリティ水準の維持の手順がありません"
#     en: "No procedure for maintaining the security level was established by the start of use on {started_on}"
#   expected:
#     ja: "procedures に、利用開始日までに定めた security_level の手順がある"
#     en: "`procedures` holds one for security_level, established by the start of use"
#   remedy:
#     ja: "手順を整備して procedures に記録する"
#     en: "Establish the procedure and record it in `procedures`"
package kijun.rules.cloud_service.security_level_procedure_missing

import data.kijun.lib.cloud_use
import data.kijun.lib.place

findings contains {"path": place.nearest(input, ["spec", "procedures"]), "args": {"started_on": input.spec.started_on}} if {
	not _established
}

_established if {
	some procedure in input.spec.procedures
	procedure.subject == "security_level"
	procedure.established_on <= input.spec.started_on
}

applicable if {
	cloud_use.confidential_use(input.spec, input.as_of)
	cloud_use.started(input.spec, input.as_of)
}
