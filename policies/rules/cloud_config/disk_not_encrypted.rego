# METADATA
# title: "ディスクを暗号化する"
# description: "ディスク又は仮想機械に付くディスクが暗号化されないと分かれば違反とする。宣言がないときは、アカウントの既定の暗号化が構成から分かる場合だけそれに従い、分からなければ不明とする。"
# custom:
#   id: CFG-ENC-02
#   en:
#     title: "Disks are encrypted"
#     description: "A disk, or one of a virtual machine's disks, that is known not to be encrypted is a violation. Without a declaration the account's default decides when the configuration shows it; otherwise it is not known."
#   severity: high
#   kinds: [CloudConfig]
#   clauses: ["unified-r7:7.1.5(1)(a)(i)", "ismap-cc22:10.1.1"]
#   references: ["cis-aws-3.0:2.2.1"]
#   basis: inferred
#   since: 0.1.0
#   message:
#     ja: "「{address}」のディスクが暗号化されていません"
#     en: "A disk of \"{address}\" is not encrypted"
#   unknown:
#     ja: "「{address}」のディスクの暗号化の状態が構成から分かりません"
#     en: "The configuration does not say about \"{address}\": the disk encryption"
#   expected:
#     ja: "全てのディスクの暗号化が有効であること"
#     en: "Every disk is encrypted"
#   remedy:
#     ja: "暗号化を宣言するか、アカウントの既定の暗号化を有効にしてください。既存のディスクはスナップショットから作り直してください"
#     en: "Declare encryption or turn on the account's default; remake existing disks from snapshots"
package kijun.rules.cloud_config.disk_not_encrypted

import data.kijun.lib.cloud

_kinds := {"disk", "compute-instance"}

applicable if {
	some resource in input.spec.resources
	resource.type in _kinds
}

findings contains {"path": ["spec", "resources", i, "attributes", "encrypted"], "args": {"address": resource.address}} if {
	some i, resource in input.spec.resources
	resource.type in _kinds
	resource.attributes.encrypted == false
}

open contains {"path": ["spec", "resources", i], "args": {"address": resource.address}} if {
	some i, resource in input.spec.resources
	resource.type in _kinds
	cloud.unknown(resource, "encrypted")
}
