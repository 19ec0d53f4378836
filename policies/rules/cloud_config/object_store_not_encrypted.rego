# METADATA
# title: "オブジェクトストレージを保存時に暗号化する"
# description: "オブジェクトストレージの保存時の暗号化が無効であれば違反とする。AWS の S3 は 2023 年 1 月以降、宣言がなくても全て暗号化されるため、宣言がないことは違反としない。"
# custom:
#   id: CFG-ENC-01
#   en:
#     title: "Object storage is encrypted at rest"
#     description: "Object storage with encryption at rest turned off is a violation. S3 on AWS encrypts everything since January 2023, so an absent declaration is none."
#   severity: high
#   kinds: [CloudConfig]
#   clauses: ["unified-r7:7.1.5(1)(a)(i)", "ismap-cc22:10.1.1", "ismap-cc22:10.1.1.9.PB"]
#   basis: inferred
#   since: 0.1.0
#   message:
#     ja: "「{address}」の保存時の暗号化が無効です"
#     en: "Encryption at rest is off for \"{address}\""
#   unknown:
#     ja: "「{address}」の保存時の暗号化の状態が構成から分かりません"
#     en: "The configuration does not say about \"{address}\": the encryption at rest"
#   expected:
#     ja: "保存時の暗号化が有効であること"
#     en: "Encryption at rest is on"
#   remedy:
#     ja: "既定の暗号化を有効にし、既存のデータも暗号化してください"
#     en: "Turn default encryption on, and encrypt the data already stored"
package kijun.rules.cloud_config.object_store_not_encrypted

import data.kijun.lib.cloud

applicable if {
	some resource in input.spec.resources
	resource.type == "object-store"
}

findings contains {"path": ["spec", "resources", i, "attributes", "encrypted"], "args": {"address": resource.address}} if {
	some i, resource in input.spec.resources
	resource.type == "object-store"
	resource.attributes.encrypted == false
}

open contains {"path": ["spec", "resources", i], "args": {"address": resource.address}} if {
	some i, resource in input.spec.resources
	resource.type == "object-store"
	cloud.unknown(resource, "encrypted")
}
