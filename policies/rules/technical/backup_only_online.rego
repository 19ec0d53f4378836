# METADATA
# title: "ネットワークから切り離したバックアップを持つ"
# description: "ランサムウェアは業務のネットワークから届くバックアップも壊す。可用性2のシステムに切り離した複製が一つもなければ違反とする。条文は切り離しに触れておらず、kijun の設計である。"
# custom:
#   id: TEC-044
#   en:
#     title: "One backup is kept offline"
#     description: "Ransomware also destroys backups reachable from the production network. A system of availability 2 without any copy kept offline is a violation. The clauses do not speak of it; this is kijun's design."
#   severity: medium
#   kinds: [System]
#   clauses: []
#   basis: design
#   since: 0.1.0
#   message:
#     ja: "ネットワークから切り離した複製が一つもありません"
#     en: "No backup is kept offline"
#   expected:
#     ja: "spec.backups の少なくとも一つで offline が true である"
#     en: "At least one entry of spec.backups has offline: true"
#   remedy:
#     ja: "切り離して保存する複製、又は変更と消去のできない複製を設けてください"
#     en: "Keep a copy offline, or one that cannot be changed or erased"
package kijun.rules.technical.backup_only_online

import data.kijun.lib.classification
import data.kijun.lib.systems

applicable if {
	systems.in_service(input)
	classification.vital(input.spec.classification)
	count(input.spec.backups) > 0
}

findings contains {"path": ["spec", "backups"], "args": {}} if {
	offline := [backup | some backup in input.spec.backups; backup.offline]
	count(offline) == 0
}
