# METADATA
# title: "保存期間を過ぎたバックアップを残さない"
# description: "職員等は、保存期間を過ぎたバックアップの情報を適切に消去、抹消又は廃棄する。現に残っている最も古い複製が、保存期間に組織が定める日数を加えても古いバックアップを違反とし、最も古い複製の日又は保存期間が分からなければ不明とする。"
# custom:
#   id: INF-024
#   en:
#     title: "No backups past their period remain"
#     description: "Backed-up information past its period is deleted, erased or disposed of. A backup whose oldest existing copy is older than its period plus the days the organisation has set is a violation; without a known oldest copy or period it is unknown."
#   severity: medium
#   kinds: [System]
#   parameters: [backup_deletion_days]
#   clauses: ["unified-r7:3.1.1(8)(c)"]
#   basis: inferred
#   since: 0.2.0
#   message:
#     ja: "バックアップ「{name}」に、保存期間（{retention}日）と組織が定める{limit}日を過ぎた複製（{oldest}）が残っています"
#     en: "Backup \"{name}\" still has a copy ({oldest}) older than its period ({retention} days) and the {limit} days the organisation has set"
#   unknown:
#     ja: "バックアップ「{name}」の保存期間又は現に残る最も古い複製の日が分からず、消去されたか判定できません"
#     en: "Period or oldest existing copy of backup \"{name}\" is not known; deletion cannot be judged"
#   expected:
#     ja: "最も古い複製が保存期間の内にある"
#     en: "The oldest copy lies within the period"
#   remedy:
#     ja: "保存期間を過ぎた複製を消去し、oldest_copy_on を改めてください。"
#     en: "Delete the copies past their period and correct oldest_copy_on."
package kijun.rules.information.backup_past_period

import data.kijun.lib.dates
import data.kijun.lib.systems

applicable if {
	systems.in_service(input)
	count(input.spec.backups) > 0
}

findings contains {
	"path": ["spec", "backups", i, "oldest_copy_on"],
	"args": {
		"name": backup.name,
		"oldest": backup.oldest_copy_on,
		"retention": backup.retention_days,
		"limit": data.kijun.parameters.backup_deletion_days,
	},
} if {
	some i, backup in input.spec.backups
	age := dates.days_between(backup.oldest_copy_on, input.as_of)
	age > backup.retention_days + data.kijun.parameters.backup_deletion_days
}

open contains {"path": ["spec", "backups", i], "args": {"name": backup.name}} if {
	some i, backup in input.spec.backups
	not _known(backup)
}

_known(backup) if {
	backup.retention_days >= 0
	backup.oldest_copy_on <= input.as_of
}
