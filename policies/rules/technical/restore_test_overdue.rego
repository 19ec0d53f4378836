# METADATA
# title: "バックアップから復元できることを試す"
# description: "バックアップを適切な方法で取得したことは、復元を試して初めて分かる。条文は復元試験に触れておらず、組織が定める日数を超えて試験がなければ違反とするのは kijun の設計である。"
# custom:
#   id: TEC-043
#   en:
#     title: "Restoring from backups is tested"
#     description: "Whether backups were taken by proper methods is known only by restoring. The clause does not speak of restore tests; asking for one within the organisation's number of days is kijun's design."
#   severity: medium
#   kinds: [System]
#   parameters: [restore_test_days]
#   clauses: []
#   basis: design
#   since: 0.1.0
#   message:
#     ja: "バックアップ「{name}」の復元を試した記録が、組織が定める直近{limit}日の間にありません"
#     en: "No restore test of the backup \"{name}\" is recorded within the last {limit} days, the number the organisation has set"
#   expected:
#     ja: "last_restore_test_on が期間内である"
#     en: "last_restore_test_on lies within the period"
#   remedy:
#     ja: "復元を試し、日付を記録してください"
#     en: "Test restoring and record the date"
package kijun.rules.technical.restore_test_overdue

import data.kijun.lib.classification
import data.kijun.lib.place
import data.kijun.lib.systems

applicable if {
	systems.in_service(input)
	classification.vital(input.spec.classification)
	count(input.spec.backups) > 0
}

findings contains {"path": place.nearest(input, path), "args": {"name": backup.name, "limit": limit}} if {
	limit := data.kijun.parameters.restore_test_days
	some i, backup in input.spec.backups
	path := ["spec", "backups", i, "last_restore_test_on"]
	not systems.recorded_within(input, path, limit)
}
