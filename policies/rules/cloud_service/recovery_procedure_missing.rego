# METADATA
# title: 利用開始までに停止・利用不能時の復旧の手順を定める
# description: "クラウドサービス管理者は、利用開始の前に、停止・利用不能時の復旧の実施手順を整備する。"
# custom:
#   id: CLD-041
#   en:
#     title: "A procedure for recovery when the service stops exists by the start of use"
#     description: "Before the start of use the administrator establishes a procedure for recovery when the service stops."
#   severity: high
#   kinds: [CloudService]
#   clauses: ["unified-r7:4.2.2(3)(c)(iii)"]
#   basis: official
#   since: 0.1.0
#   message:
#     ja: "利用を開始した {started_on} までに定めた停止・利用不能時の復旧の手順がありません"
#     en: "No procedure for recovery when the service stops was established by the start of use on {started_on}"
#   expected:
#     ja: "procedures に、利用開始日までに定めた recovery の手順がある"
#     en: "`procedures` holds one for recovery, established by the start of use"
#   remedy:
#     ja: "手順を整備して procedures に記録する"
#     en: "Establish the procedure and record it in `procedures`"
package kijun.rules.cloud_service.recovery_procedure_missing

import data.kijun.lib.cloud_use
import data.kijun.lib.place

findings contains {"path": place.nearest(input, ["spec", "procedures"]), "args": {"started_on": input.spec.started_on}} if {
	not _established
}

_established if {
	some procedure in input.spec.procedures
	procedure.subject == "recovery"
	procedure.established_on <= input.spec.started_on
}

applicable if {
	cloud_use.confidential_use(input.spec, input.as_of)
	cloud_use.started(input.spec, input.as_of)
}
