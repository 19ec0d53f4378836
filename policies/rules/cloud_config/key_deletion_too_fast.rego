# METADATA
# title: "鍵と秘密情報の削除に待機期間を置く"
# description: "暗号鍵又は秘密情報が、組織が定める日数より短い待機で回復できなくなる設定であれば違反とする。日数は組織の定めである。"
# custom:
#   id: CFG-KEY-03
#   en:
#     title: "Deleting keys and secrets takes a waiting period"
#     description: "A key or secret that is lost sooner after the order to delete than the days the organisation has set is a violation; the number is the organisation's own."
#   severity: medium
#   kinds: [CloudConfig]
#   parameters: [cloud_key_deletion_days]
#   clauses: ["ismap-cc22:10.1.2", "ismap-cc22:12.3.1"]
#   basis: inferred
#   since: 0.1.0
#   message:
#     ja: "「{address}」の削除の待機は {days} 日で、組織が定める {limit} 日より短くなっています"
#     en: "\"{address}\" is lost {days} day(s) after the order to delete, sooner than the {limit} days the organisation has set"
#   unknown:
#     ja: "「{address}」の削除の待機日数が構成から分かりません"
#     en: "The configuration does not say about \"{address}\": the waiting period before deletion"
#   expected:
#     ja: "削除の待機日数が組織の定める日数以上であること"
#     en: "The waiting period is at least the days the organisation has set"
#   remedy:
#     ja: "削除の待機日数を延ばしてください"
#     en: "Lengthen the waiting period"
package kijun.rules.cloud_config.key_deletion_too_fast

import data.kijun.lib.cloud

_kinds := {"key", "secret"}

applicable if {
	some resource in input.spec.resources
	resource.type in _kinds
}

findings contains {
	"path": ["spec", "resources", i, "attributes", "deletion_waiting_days"],
	"args": {"address": resource.address, "days": resource.attributes.deletion_waiting_days, "limit": data.kijun.parameters.cloud_key_deletion_days},
} if {
	some i, resource in input.spec.resources
	resource.type in _kinds
	resource.attributes.deletion_waiting_days < data.kijun.parameters.cloud_key_deletion_days
}

open contains {"path": ["spec", "resources", i], "args": {"address": resource.address}} if {
	some i, resource in input.spec.resources
	resource.type in _kinds
	cloud.unknown(resource, "deletion_waiting_days")
}
