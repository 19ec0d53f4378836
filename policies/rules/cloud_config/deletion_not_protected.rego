# METADATA
# title: "重要な資源の削除を保護する"
# description: "データベースの削除の保護が無効であれば違反とする。統一基準は削除の保護を名指ししないため、対応は kijun の解釈である。"
# custom:
#   id: CFG-CFG-02
#   en:
#     title: "Important resources are protected from deletion"
#     description: "A database without deletion protection is a violation. The standard does not name deletion protection; the tie is kijun's reading."
#   severity: low
#   kinds: [CloudConfig]
#   clauses: ["ismap-cc22:12.1.2"]
#   basis: inferred
#   since: 0.1.0
#   message:
#     ja: "「{address}」の削除の保護が無効です"
#     en: "Deletion protection is off for \"{address}\""
#   unknown:
#     ja: "「{address}」の削除の保護の状態が構成から分かりません"
#     en: "The configuration does not say about \"{address}\": the deletion protection"
#   expected:
#     ja: "削除の保護が有効であること"
#     en: "Deletion protection is on"
#   remedy:
#     ja: "削除の保護を有効にしてください"
#     en: "Turn deletion protection on"
package kijun.rules.cloud_config.deletion_not_protected

import data.kijun.lib.cloud

_kinds := {"database", "database-cluster"}

applicable if {
	some resource in input.spec.resources
	resource.type in _kinds
}

findings contains {"path": ["spec", "resources", i, "attributes", "deletion_protection"], "args": {"address": resource.address}} if {
	some i, resource in input.spec.resources
	resource.type in _kinds
	resource.attributes.deletion_protection == false
}

open contains {"path": ["spec", "resources", i], "args": {"address": resource.address}} if {
	some i, resource in input.spec.resources
	resource.type in _kinds
	cloud.unknown(resource, "deletion_protection")
}
