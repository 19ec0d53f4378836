# METADATA
# title: 設定を変えたら通信制御を見直す
# description: "通信制御の設定を最後に見直した日より後に設定変更があれば、その変更を違反とする。基準日より後の見直しは数えず、基準日より後の変更は対象としない。"
# custom:
#   id: SEP-029
#   en:
#     title: "Access and route control are reviewed after a change"
#     description: "A change of settings later than the last review of the rules is reported."
#   severity: medium
#   kinds: [Network]
#   clauses: ["unified-r7:6.4.1(3)(a)"]
#   basis: official
#   since: 0.1.0
#   message:
#     ja: "装置「{device}」の設定変更「{id}」（{changed_on}）の後に、通信制御の設定が見直されていません"
#     en: "The rules of device \"{device}\" have not been reviewed since change \"{id}\" ({changed_on})"
#   expected:
#     ja: "rules_reviewed_on が最後の設定変更以後であること"
#     en: "rules_reviewed_on is on or after the last change"
#   remedy:
#     ja: "変更を踏まえて設定を見直し、rules_reviewed_on に記録してください"
#     en: "Review the rules in view of the change and record it in rules_reviewed_on"
package kijun.rules.separation.rules_not_reviewed_after_change

applicable if {
	some device in input.spec.devices
	device.rules_reviewed_on
	count(device.changes) > 0
}

findings contains {"path": ["spec", "devices", i, "changes", j], "args": {"device": device.name, "id": change.id, "changed_on": change.changed_on}} if {
	some i, device in input.spec.devices
	some j, change in device.changes
	device.rules_reviewed_on
	change.changed_on <= input.as_of
	not _reviewed_since(device, change)
}

_reviewed_since(device, change) if {
	change.changed_on <= device.rules_reviewed_on
	device.rules_reviewed_on <= input.as_of
}
