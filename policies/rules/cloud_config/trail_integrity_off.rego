# METADATA
# title: "操作ログの改ざんを検知できるようにする"
# description: "操作ログの完全性の検証が無効であれば違反とする。"
# custom:
#   id: CFG-LOG-02
#   en:
#     title: "Tampering with the audit trail can be detected"
#     description: "An audit trail without integrity validation is a violation."
#   severity: medium
#   kinds: [CloudConfig]
#   clauses: ["unified-r7:7.1.4(1)(b)", "ismap-cc22:12.4.2"]
#   references: ["cis-aws-3.0:3.2"]
#   basis: inferred
#   since: 0.1.0
#   message:
#     ja: "操作ログ「{address}」の改ざんの検知が無効です"
#     en: "Integrity validation is off for the audit trail \"{address}\""
#   unknown:
#     ja: "「{address}」の改ざんの検知の設定が構成から分かりません"
#     en: "The configuration does not say about \"{address}\": the integrity validation"
#   expected:
#     ja: "完全性の検証が有効であること"
#     en: "Integrity validation is on"
#   remedy:
#     ja: "ログファイルの検証を有効にしてください"
#     en: "Turn log file validation on"
package kijun.rules.cloud_config.trail_integrity_off

import data.kijun.lib.cloud

applicable if {
	some resource in input.spec.resources
	resource.type == "audit-trail"
}

findings contains {"path": ["spec", "resources", i, "attributes", "integrity_validation"], "args": {"address": resource.address}} if {
	some i, resource in input.spec.resources
	resource.type == "audit-trail"
	resource.attributes.integrity_validation == false
}

open contains {"path": ["spec", "resources", i], "args": {"address": resource.address}} if {
	some i, resource in input.spec.resources
	resource.type == "audit-trail"
	cloud.unknown(resource, "integrity_validation")
}
