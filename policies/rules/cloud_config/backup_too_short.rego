# METADATA
# title: "データベースを自動でバックアップする"
# description: "データベースの自動バックアップの保存日数が、組織が定める日数より短ければ違反とする（0 日はバックアップなし）。日数は組織の定めである。"
# custom:
#   id: CFG-BKP-01
#   en:
#     title: "Databases are backed up automatically"
#     description: "A database whose automated backups are kept for fewer days than the organisation has set (0: no backup) is a violation; the number is the organisation's own."
#   severity: high
#   kinds: [CloudConfig]
#   parameters: [cloud_backup_days]
#   clauses: ["ismap-cc22:12.3.1"]
#   basis: inferred
#   since: 0.1.0
#   message:
#     ja: "「{address}」の自動バックアップの保存は {days} 日で、組織が定める {limit} 日より短くなっています"
#     en: "Automated backups of \"{address}\" are kept for {days} day(s), fewer than the {limit} the organisation has set"
#   unknown:
#     ja: "「{address}」の自動バックアップの保存日数が構成から分かりません"
#     en: "The configuration does not say about \"{address}\": how long automated backups are kept"
#   expected:
#     ja: "自動バックアップが組織の定める日数以上保存されること"
#     en: "Automated backups are kept at least as long as the organisation has set"
#   remedy:
#     ja: "自動バックアップを有効にし、保存日数を延ばしてください"
#     en: "Turn automated backups on and keep them longer"
package kijun.rules.cloud_config.backup_too_short

import data.kijun.lib.cloud

_kinds := {"database", "database-cluster"}

applicable if {
	some resource in input.spec.resources
	resource.type in _kinds
}

findings contains {
	"path": ["spec", "resources", i, "attributes", "backup_retention_days"],
	"args": {"address": resource.address, "days": resource.attributes.backup_retention_days, "limit": data.kijun.parameters.cloud_backup_days},
} if {
	some i, resource in input.spec.resources
	resource.type in _kinds
	resource.attributes.backup_retention_days < data.kijun.parameters.cloud_backup_days
}

open contains {"path": ["spec", "resources", i], "args": {"address": resource.address}} if {
	some i, resource in input.spec.resources
	resource.type in _kinds
	cloud.unknown(resource, "backup_retention_days")
}
