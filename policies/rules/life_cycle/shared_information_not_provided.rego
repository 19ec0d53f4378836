# METADATA
# title: "管理する機関に情報を提供し変更を報告している"
# description: "利用管理者は、管理する機関が台帳と関連文書を整備するのに必要な情報を提供し、変更を速やかに報告する。提供の日（基準日まで）と、変更から組織が定める日数以内の報告の日を求める。条項は「速やかに」とし、日数を示さない。"
# custom:
#   id: LIF-036
#   en:
#     title: "Information is provided and its changes reported to the administrator agency"
#     description: "The user administrator provides the information the administrator agency needs and promptly reports changes: the day it was provided, not in the future, and the day of the report of each change within the set number of days. The clause says promptly and gives no number."
#   severity: medium
#   kinds: [Organization]
#   parameters: [shared_change_days]
#   clauses: ["unified-r7:5.4.2(3)(c)"]
#   basis: inferred
#   since: 0.2.0
#   message:
#     ja: "「{name}」を管理する機関への情報の提供又は変更の報告がありません（{missing}。変更の報告は組織が定める{limit}日以内）"
#     en: "Information for, or the report of a change to, the administrator agency of \"{name}\" is missing ({missing}; changes within the {limit} days the organisation has set)"
#   unknown:
#     ja: "政府共通利用型システムから機器等の提供を受けているか、又は提供した情報の変更（changes）の有無が記録されていません（無ければ空の一覧を書く）"
#     en: "Whether equipment is received from a shared government system, or whether the information changed (changes), is not on record (an empty list when there is none)"
#   expected:
#     ja: "shared_services に information_provided_on と、各変更以後の reported_on があること"
#     en: "information_provided_on, and reported_on since each change, in shared_services"
#   remedy:
#     ja: "情報を提供し、変更を報告して日付を記録してください。"
#     en: "Provide the information, report changes and record the dates."
package kijun.rules.life_cycle.shared_information_not_provided

import data.kijun.lib.records
import data.kijun.lib.shared_government

applicable if shared_government.perhaps_receives(input)

findings contains {
	"path": ["spec", "shared_services", i],
	"args": {"name": service.name, "missing": "information_provided_on", "limit": data.kijun.parameters.shared_change_days},
} if {
	some i, service in shared_government.received(input)
	not _provided(service)
}

findings contains {
	"path": ["spec", "shared_services", i, "changes", j],
	"args": {"name": service.name, "missing": change.id, "limit": data.kijun.parameters.shared_change_days},
} if {
	some i, service in shared_government.received(input)
	some j, change in service.changes
	records.overdue(change, "changed_on", "reported_on", input.as_of, data.kijun.parameters.shared_change_days)
}

_provided(service) if service.information_provided_on <= input.as_of

open contains {"path": ["spec"], "args": {}} if not input.spec.shared_services

open contains {"path": ["spec", "shared_services", i], "args": {}} if {
	some i, service in shared_government.received(input)
	not service.changes
}
