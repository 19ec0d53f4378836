# METADATA
# title: "バックアップの保存場所・方法・期間を定める"
# description: "取得したバックアップについて、保存場所、保存方法、保存期間等を定めて管理する。欠けた事項ごとに違反とする。"
# custom:
#   id: TEC-041
#   en:
#     title: "Place, method and period of backups are decided"
#     description: "The place, method and period of storage of backups are decided. Each one missing is a violation."
#   severity: medium
#   kinds: [System]
#   clauses: ["unified-r7:3.1.1(8)(b)"]
#   basis: official
#   since: 0.1.0
#   message:
#     ja: "バックアップ「{name}」の {item} が定められていません"
#     en: "The backup \"{name}\" has no decided {item}"
#   expected:
#     ja: "place、method、retention_days を全て記す"
#     en: "place, method and retention_days are all recorded"
#   remedy:
#     ja: "欠けた事項を定めて記載してください"
#     en: "Decide and record the missing item"
package kijun.rules.technical.backup_decisions_missing

import data.kijun.lib.systems

applicable if {
	systems.in_service(input)
	count(input.spec.backups) > 0
}

findings contains {"path": ["spec", "backups", i], "key": item, "args": {"name": backup.name, "item": item}} if {
	some i, backup in input.spec.backups
	some item in {"place", "method", "retention_days"}
	object.get(backup, item, "") == ""
}
