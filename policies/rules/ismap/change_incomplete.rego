# METADATA
# title: 期間中の変更を日付と前後の内容で示す
# description: "監査対象期間中に個別管理策を変更したときは、変更前・変更後の内容を日付とともに記載する。"
# custom:
#   id: ISM-036
#   en:
#     title: "Changes in the period are dated and described"
#     description: "Individual controls changed during the period are described before and after, with the date."
#   severity: medium
#   kinds: [ControlStatement]
#   clauses: ["ismap-cc22:2.2.4"]
#   basis: official
#   since: 0.1.0
#   message:
#     ja: "詳細管理策 {item} の変更に {missing} の記載がありません"
#     en: "The change to detailed control {item} does not state {missing}"
#   expected:
#     ja: "changed_on、before、after がそろっている"
#     en: "`changed_on`, `before` and `after` are stated"
#   remedy:
#     ja: "変更日と前後の内容を記載する"
#     en: "State the date and what it was before and after"
package kijun.rules.ismap.change_incomplete

findings contains {"path": ["spec", "changes", i], "args": {"item": change.control, "missing": missing}, "key": missing} if {
	some i, change in input.spec.changes
	some missing in ({"changed_on", "before", "after"} - object.keys(change))
}

applicable if count(input.spec.changes) > 0
