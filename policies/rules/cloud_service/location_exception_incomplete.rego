# METADATA
# title: 所在地の例外を四つの観点で検討する
# description: "国外のデータセンタや国外法を認める例外は、利用者データの可用性、サービスの継続性、データの保護、訴訟リスクの四つの観点で検討する。"
# custom:
#   id: CLD-018
#   en:
#     title: "An exception for the location covers four views"
#     description: "An exception for a data centre or law abroad is examined on availability of user data, continuity of service, data protection and litigation risk."
#   severity: medium
#   kinds: [CloudService]
#   clauses: ["procurement-rules:CLD-3"]
#   basis: official
#   since: 0.1.0
#   message:
#     ja: "所在地の例外の検討に {view} の観点がありません"
#     en: "The exception for the location does not cover {view}"
#   expected:
#     ja: "location_exception に availability、continuity、protection、litigation がある"
#     en: "`location_exception` states availability, continuity, protection and litigation"
#   remedy:
#     ja: "欠けている観点を検討して記録する"
#     en: "Examine and record the missing view"
package kijun.rules.cloud_service.location_exception_incomplete

import data.kijun.lib.cloud_use

findings contains {"path": ["spec", "location_exception"], "args": {"view": view}, "key": view} if {
	some view in {"availability", "continuity", "protection", "litigation"}
	not input.spec.location_exception[view]
}

applicable if {
	input.spec.location_exception
	not cloud_use.ended(input.spec, input.as_of)
}
