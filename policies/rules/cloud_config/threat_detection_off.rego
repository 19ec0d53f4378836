# METADATA
# title: "脅威検知を有効にする"
# description: "宣言された脅威検知の機能が無効であれば違反とする。宣言のないアカウントは一つの構成からは判定できない。"
# custom:
#   id: CFG-LOG-10
#   en:
#     title: "Threat detection is on"
#     description: "A declared threat detection service that is off is a violation; an account without one cannot be judged from one configuration."
#   severity: medium
#   kinds: [CloudConfig]
#   clauses: ["unified-r7:7.1.6(1)(b)", "ismap-cc22:12.4.1", "ismap-cc22:12.2.1"]
#   references: ["cis-aws-3.0:4.16"]
#   basis: inferred
#   since: 0.1.0
#   message:
#     ja: "脅威検知「{address}」が無効です"
#     en: "The threat detection \"{address}\" is off"
#   unknown:
#     ja: "「{address}」の脅威検知の状態が構成から分かりません"
#     en: "The configuration does not say about \"{address}\": whether threat detection is on"
#   expected:
#     ja: "脅威検知が有効であること"
#     en: "Threat detection is on"
#   remedy:
#     ja: "脅威検知を有効にしてください"
#     en: "Turn threat detection on"
package kijun.rules.cloud_config.threat_detection_off

import data.kijun.lib.cloud

applicable if {
	some resource in input.spec.resources
	resource.type == "threat-detection"
}

findings contains {"path": ["spec", "resources", i, "attributes", "enabled"], "args": {"address": resource.address}} if {
	some i, resource in input.spec.resources
	resource.type == "threat-detection"
	resource.attributes.enabled == false
}

open contains {"path": ["spec", "resources", i], "args": {"address": resource.address}} if {
	some i, resource in input.spec.resources
	resource.type == "threat-detection"
	cloud.unknown(resource, "enabled")
}
