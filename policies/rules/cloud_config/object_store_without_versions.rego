# METADATA
# title: "オブジェクトストレージの版を管理する"
# description: "オブジェクトストレージの版管理が無効であれば、誤った上書きや削除から回復できないため違反とする。"
# custom:
#   id: CFG-BKP-02
#   en:
#     title: "Object storage keeps versions"
#     description: "Object storage without versioning cannot recover from overwriting or deletion and is a violation."
#   severity: low
#   kinds: [CloudConfig]
#   clauses: ["ismap-cc22:12.3.1"]
#   basis: inferred
#   since: 0.1.0
#   message:
#     ja: "「{address}」の版管理が無効です"
#     en: "Versioning is off for \"{address}\""
#   unknown:
#     ja: "「{address}」の版管理の状態が構成から分かりません"
#     en: "The configuration does not say about \"{address}\": the versioning"
#   expected:
#     ja: "版管理が有効であること"
#     en: "Versioning is on"
#   remedy:
#     ja: "版管理を有効にし、古い版の保存期間を定めてください"
#     en: "Turn versioning on and decide how long old versions are kept"
package kijun.rules.cloud_config.object_store_without_versions

import data.kijun.lib.cloud

applicable if {
	some resource in input.spec.resources
	resource.type == "object-store"
}

findings contains {"path": ["spec", "resources", i, "attributes", "versioning"], "args": {"address": resource.address}} if {
	some i, resource in input.spec.resources
	resource.type == "object-store"
	resource.attributes.versioning == false
}

open contains {"path": ["spec", "resources", i], "args": {"address": resource.address}} if {
	some i, resource in input.spec.resources
	resource.type == "object-store"
	cloud.unknown(resource, "versioning")
}
