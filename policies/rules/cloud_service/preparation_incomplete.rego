# METADATA
# title: 利用検討の前提（Step0）を整理する
# description: "政府情報システムのクラウド利用検討は、業務、サービスレベル、運用、業務量、取り扱う情報の五つを整理することから始める（二次資料による）。"
# custom:
#   id: CLD-019
#   en:
#     title: "The preparation (Step0) is recorded"
#     description: "Examining the use of cloud for a government system starts by recording five groups: business, service level, operation, volume and information (secondary source)."
#   severity: medium
#   kinds: [CloudService]
#   clauses: ["procurement-rules:STEP-0"]
#   basis: secondary
#   since: 0.1.0
#   message:
#     ja: "Step0 検討準備に {items} がありません"
#     en: "Step0 (preparation) does not record {items}"
#   expected:
#     ja: "selection.preparation に五つの項目がそろっている"
#     en: "`selection.preparation` holds all five groups"
#   remedy:
#     ja: "欠けている項目を整理して記録する"
#     en: "Record the missing groups"
package kijun.rules.cloud_service.preparation_incomplete

import data.kijun.lib.cloud_use
import data.kijun.lib.place

findings contains {"path": place.nearest(input, ["spec", "selection", "preparation"]), "args": {"items": concat(", ", sort(_missing))}} if {
	count(_missing) > 0
}

_missing contains group if {
	some group in {"business", "service_level", "operation", "volume", "information"}
	object.get(input.spec, ["selection", "preparation", group], "") == ""
}

applicable if {
	_used_by_a_system
	not cloud_use.ended(input.spec, input.as_of)
}

_used_by_a_system if {
	some referrer in data.kijun.workspace.referrers.CloudService[input.metadata.name]
	referrer.kind == "System"
}
