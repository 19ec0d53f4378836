# METADATA
# title: "全ての情報システムの分類を定期的に確認している"
# description: "統括情報セキュリティ責任者は、全ての情報システムが分類基準に基づき適切に分類されていることを定期的に確認する。廃棄していない情報システムごとに、組織が定める日数以内の確認を求める。分類の報告からその日数に達しないものは期限前とする。条項は間隔を示さない。"
# custom:
#   id: LIF-005
#   en:
#     title: "The classes of all systems are confirmed periodically"
#     description: "The head information security officer periodically confirms that all systems are properly classified. Each system not disposed of needs an examination within the set number of days; one whose class was reported within those days is not due yet. The clause gives no interval."
#   severity: medium
#   kinds: [Organization]
#   reads: [System]
#   parameters: [class_confirmation_days]
#   clauses: ["unified-r7:5.1.1(4)(b)"]
#   basis: inferred
#   since: 0.2.0
#   message:
#     ja: "情報システム「{system}」の分類を、組織が定める{limit}日以内に確認した記録がありません"
#     en: "The class of the system \"{system}\" was not confirmed within the {limit} days the organisation has set"
#   expected:
#     ja: "class_examinations に、組織が定める日数以内の examined_on があること"
#     en: "an examined_on within the set number of days in class_examinations"
#   remedy:
#     ja: "分類が適切かを確認し、class_examinations に記録してください。"
#     en: "Confirm the class and record it in class_examinations."
package kijun.rules.life_cycle.class_confirmation_overdue

import data.kijun.lib.dates
import data.kijun.lib.place

applicable if count(_systems) > 0

findings contains {
	"path": place.nearest(input, ["spec", "class_examinations"]),
	"args": {"system": name, "limit": data.kijun.parameters.class_confirmation_days},
	"key": name,
	"related": [{"kind": "System", "name": name, "path": ["spec"]}],
} if {
	some name, system in _systems
	not _confirmed(name)
	not _reported_lately(system)
}

_confirmed(name) if {
	some [_, examination] in _examinations[name]
	_recent(examination, "examined_on")
}

_reported_lately(system) if _recent(system.spec.system_class, "reported_on")

_recent(record, field) if {
	record[field] <= input.as_of
	dates.days_between(record[field], input.as_of) <= data.kijun.parameters.class_confirmation_days
}

_systems[name] := system if {
	some name, system in data.kijun.workspace.System
	not _disposed(system)
}

_disposed(system) if system.spec.life_cycle.disposal.disposed_on <= input.as_of

_examinations[examination.system] contains [i, examination] if {
	some i, examination in input.spec.class_examinations
}
