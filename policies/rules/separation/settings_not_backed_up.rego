# METADATA
# title: 要安定情報を扱う装置は設定の控えを持つ
# description: "要安定情報（可用性 2）を扱うネットワークの装置に、最後の設定変更以後の設定の控えが無ければ違反とし、格付けが書かれていなければ不明とする。基準日より後の変更は対象としない。"
# custom:
#   id: SEP-027
#   en:
#     title: "Settings of devices for vital information are backed up"
#     description: "On a network that handles vital information (availability 2), each device needs a backup of its settings no older than the last change up to the as-of date. Without a classification of the network this is unknown."
#   severity: medium
#   kinds: [Network]
#   clauses: ["unified-r7:6.4.2(2)(b)"]
#   basis: official
#   since: 0.1.0
#   message:
#     ja: "装置「{name}」に、最後の設定変更を含む設定の控えがありません"
#     en: "Device \"{name}\" has no backup of its settings that includes the last change"
#   unknown:
#     ja: "このネットワークが扱う情報の格付けが書かれていないため、設定の控えを要するかを判定できません"
#     en: "The classification of the information on this network is not written down: whether settings need a backup cannot be judged"
#   expected:
#     ja: "settings_backup_on が最後の設定変更以後であること"
#     en: "settings_backup_on is on or after the last change"
#   remedy:
#     ja: "復旧に必要な設定の控えを取り、settings_backup_on に記録してください"
#     en: "Back up the settings needed for recovery and record it in settings_backup_on"
package kijun.rules.separation.settings_not_backed_up

import data.kijun.lib.classification
import data.kijun.lib.place

applicable if {
	not input.spec.classification
	count(input.spec.devices) > 0
}

applicable if {
	classification.vital(input.spec.classification)
	count(input.spec.devices) > 0
}

findings contains {"path": place.nearest(input, ["spec", "devices", i, "settings_backup_on"]), "args": {"name": device.name}} if {
	classification.vital(input.spec.classification)
	some i, device in input.spec.devices
	not _current(device)
}

open contains {"path": ["spec"], "args": {}} if not input.spec.classification

_current(device) if {
	device.settings_backup_on <= input.as_of
	every change in object.get(device, "changes", []) {
		_included(change, device.settings_backup_on)
	}
}

_included(change, day) if change.changed_on <= day

_included(change, _) if change.changed_on > input.as_of
