# METADATA
# title: "ファイル共有を暗号化する"
# description: "ファイル共有の保存時の暗号化が無効であれば違反とする。"
# custom:
#   id: CFG-ENC-04
#   en:
#     title: "File shares are encrypted"
#     description: "A file share with encryption at rest off is a violation."
#   severity: high
#   kinds: [CloudConfig]
#   clauses: ["unified-r7:7.1.5(1)(a)(i)", "ismap-cc22:10.1.1"]
#   references: ["cis-aws-3.0:2.4.1"]
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
#     ja: "暗号化を有効にしたファイル共有を作り、データを移してください"
#     en: "Make an encrypted file share and move the data to it"
package kijun.rules.cloud_config.file_share_not_encrypted

import data.kijun.lib.cloud

applicable if {
	some resource in input.spec.resources
	resource.type == "file-share"
}

findings contains {"path": ["spec", "resources", i, "attributes", "encrypted"], "args": {"address": resource.address}} if {
	some i, resource in input.spec.resources
	resource.type == "file-share"
	resource.attributes.encrypted == false
}

open contains {"path": ["spec", "resources", i], "args": {"address": resource.address}} if {
	some i, resource in input.spec.resources
	resource.type == "file-share"
	cloud.unknown(resource, "encrypted")
}
