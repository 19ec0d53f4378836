# METADATA
# title: "通信回線装置の設定変更の有無を示す"
# description: "設定変更の記載がない装置があれば、変更の作業の記録を判定できないため不明とする。変更がなければ changes に空の並びを書く。基準日より後の変更は、記録の残る作業でないため違反とする。条項は記載の仕方に触れず、kijun の設計である。"
# custom:
#   id: ELM-131
#   en:
#     title: "The record says whether settings of line equipment were changed"
#     description: "Where a device does not say whether its settings were changed, the records of the work cannot be judged: unknown. An empty list in changes says that there was no change. A change dated after the day of the check is no work with a record: a violation. The clauses do not speak of records in this form; this is kijun's design."
#   severity: low
#   kinds: [Network]
#   clauses: ["unified-r7:6.4.2(2)(a)"]
#   basis: design
#   since: 0.1.0
#   message:
#     ja: "装置「{device}」の設定変更「{id}」は、基準日より後の日付です"
#     en: "Change {id} of device \"{device}\" is dated after the day of the check"
#   unknown:
#     ja: "装置「{device}」に、設定を変更したか否かが書かれていません"
#     en: "Device \"{device}\" does not say whether its settings were changed"
#   expected:
#     ja: "装置の changes に、基準日までの設定変更か、変更がないことを表す空の並びがある"
#     en: "changes of the devices list the changes made so far, or are an empty list when there was none"
#   remedy:
#     ja: "設定変更を作業の記録とともに記載してください。変更がなければ changes: [] と書いてください"
#     en: "List the changes with the records of the work; write changes: [] when there was none"
package kijun.rules.elements.line_changes_unstated

applicable if count(input.spec.devices) > 0

findings contains {"path": ["spec", "devices", i, "changes", j, "changed_on"], "args": {"device": device.name, "id": change.id}} if {
	some i, device in input.spec.devices
	some j, change in device.changes
	change.changed_on > input.as_of
}

open contains {"path": ["spec", "devices", i], "args": {"device": device.name}} if {
	some i, device in input.spec.devices
	not device.changes
}
