# METADATA
# title: "ログの目的・対象・項目・保存期間・取扱いを定める"
# description: "ログは、取得する目的を設定した上で、対象の機器等、記録する項目、保存期間、要保護情報の観点での取扱方法を定めて管理する。欠けた事項ごとに違反とする。"
# custom:
#   id: TEC-021
#   en:
#     title: "Purpose, targets, items, retention and handling of logs are decided"
#     description: "For each log the purpose, the equipment, the items recorded, the retention period and the handling as classified information are decided. Each one missing is a violation."
#   severity: medium
#   kinds: [System]
#   clauses: ["unified-r7:7.1.4(1)(b)"]
#   basis: official
#   since: 0.1.0
#   message:
#     ja: "ログ「{name}」の {item} が定められていません（purpose は目的、targets は対象の機器、items は記録する情報、retention_days は保存期間、protection は要保護情報としての扱い方）"
#     en: "The log \"{name}\" has no decided {item}"
#   expected:
#     ja: "purpose、targets、items、retention_days、protection を全て記す"
#     en: "purpose, targets, items, retention_days and protection are all recorded"
#   remedy:
#     ja: "欠けた事項を定めて記載してください"
#     en: "Decide and record the missing item"
package kijun.rules.technical.log_decisions_missing

import data.kijun.lib.place
import data.kijun.lib.systems

applicable if {
	systems.in_service(input)
	count(input.spec.logs) > 0
}

findings contains {"path": place.nearest(input, ["spec", "logs", i, item]), "key": item, "args": {"name": log.name, "item": item}} if {
	some i, log in input.spec.logs
	some item in {"purpose", "targets", "items", "retention_days", "protection"}
	object.get(log, item, []) == []
}
