# METADATA
# title: 稼働中のシステムが使うサービスの利用開始日を記録する
# description: "利用開始日が無いと、許可・導入時の確認・定期的な確認などを判定できない。稼働を始めた情報システムが使うサービスには利用開始日が要る。契約又は運用の確認の記録だけがあるサービスは未確定とする。"
# custom:
#   id: CLD-042
#   en:
#     title: "The start of use is recorded for services of live systems"
#     description: "Without the start of use, permission, checks at introduction and periodic checks cannot be judged. A service used by a live system has a start of use. One that was only contracted or checked is open."
#   severity: medium
#   kinds: [CloudService]
#   reads: [System]
#   clauses: []
#   basis: design
#   since: 0.1.0
#   message:
#     ja: "情報システム {system} は {live} に稼働していますが、「{service}」の利用開始日が記録されていません"
#     en: "System {system} went live on {live}, but no start of use is recorded for \"{service}\""
#   unknown:
#     ja: "契約又は運用の確認の記録がある「{service}」の利用開始日が記録されておらず、利用中かどうか判定できません"
#     en: "\"{service}\" was contracted or checked in operation, but its start of use is not recorded, so it is not known whether it is in use"
#   expected:
#     ja: "started_on に利用開始日がある"
#     en: "`started_on` gives the day"
#   remedy:
#     ja: "利用開始日を started_on に書く"
#     en: "Write the day in `started_on`"
package kijun.rules.cloud_service.start_not_recorded

import data.kijun.lib.cloud_use

findings contains finding if some finding in _live

open contains {"path": ["spec"], "args": {"service": input.spec.service}} if {
	not input.spec.started_on
	count(_live) == 0
	_perhaps_in_use
}

_live contains {
	"path": ["spec"],
	"args": {"service": input.spec.service, "system": referrer.name, "live": live},
	"key": referrer.name,
	"related": [{"kind": "System", "name": referrer.name, "path": ["spec", "life_cycle", "go_live_on"]}],
} if {
	not input.spec.started_on
	some referrer in data.kijun.workspace.referrers.CloudService[input.metadata.name]
	referrer.kind == "System"
	live := data.kijun.workspace.System[referrer.name].spec.life_cycle.go_live_on
	live <= input.as_of
}

_perhaps_in_use if input.spec.procurement.contracted_on <= input.as_of

_perhaps_in_use if {
	some check in input.spec.operation_checks
	check.checked_on <= input.as_of
}

applicable if not cloud_use.ended(input.spec, input.as_of)
