# METADATA
# title: "要安定情報を取り扱うシステムのバックアップを取得する"
# description: "要安定情報を取り扱うサーバ装置のバックアップを適切な方法で取得する。可用性2のシステムにバックアップの記載がなければ違反とする。"
# custom:
#   id: TEC-040
#   en:
#     title: "Systems with vital information are backed up"
#     description: "Servers that handle vital information are backed up by proper methods. A system of availability 2 with no backup recorded is a violation."
#   severity: high
#   kinds: [System]
#   clauses: ["unified-r7:6.2.1(1)(g)", "unified-r7:3.1.1(8)(a)"]
#   basis: official
#   since: 0.1.0
#   message:
#     ja: "可用性2のシステムですが、バックアップの記載がありません"
#     en: "The system is of availability 2, but no backup is recorded"
#   expected:
#     ja: "spec.backups にバックアップを記す"
#     en: "spec.backups lists the backups"
#   remedy:
#     ja: "バックアップを取得し、台帳に記載してください"
#     en: "Take backups and record them"
package kijun.rules.technical.backup_absent

import data.kijun.lib.classification
import data.kijun.lib.place
import data.kijun.lib.systems

applicable if {
	systems.in_service(input)
	classification.vital(input.spec.classification)
}

findings contains {"path": place.nearest(input, ["spec", "backups"]), "args": {}} if object.get(input, ["spec", "backups"], []) == []
