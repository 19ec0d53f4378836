# METADATA
# title: "サービス不能攻撃を監視する機器と回線を特定する"
# description: "要安定情報を取り扱い、インターネットからアクセスされる情報システムでは、攻撃を受けるサーバ装置、端末、通信回線装置、通信回線から監視対象を特定して監視する。特定がなければ違反とする。"
# custom:
#   id: TEC-073
#   en:
#     title: "Equipment and lines are monitored for denial of service"
#     description: "For systems with vital information that are accessed through the internet, the equipment and lines to be monitored are identified and monitored. None identified is a violation."
#   severity: medium
#   kinds: [System]
#   clauses: ["unified-r7:7.2.3(1)(c)"]
#   basis: official
#   since: 0.1.0
#   message:
#     ja: "サービス不能攻撃を監視する機器や回線が記載されていません"
#     en: "No equipment or line monitored for denial of service is recorded"
#   expected:
#     ja: "spec.dos.monitored に監視対象を挙げる"
#     en: "spec.dos.monitored lists what is monitored"
#   remedy:
#     ja: "監視対象を特定して監視し、記載してください"
#     en: "Identify, monitor and record the targets"
package kijun.rules.technical.dos_unmonitored

import data.kijun.lib.classification
import data.kijun.lib.place
import data.kijun.lib.systems

applicable if {
	systems.in_service(input)
	classification.vital(input.spec.classification)
	input.spec.internet == "facing"
}

findings contains {"path": place.nearest(input, _path), "args": {}} if object.get(input, _path, []) == []

_path := ["spec", "dos", "monitored"]
