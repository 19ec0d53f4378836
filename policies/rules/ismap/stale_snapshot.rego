# METADATA
# title: 登録簿の写しが新しい
# description: "古い写しでは登録の有効性を確かめられない。写しの古さの上限は組織が定める。"
# custom:
#   id: ISM-010
#   en:
#     title: "The snapshot of the register is recent"
#     description: "An old snapshot proves nothing about today's registration. The age allowed is the organisation's own."
#   severity: medium
#   kinds: [CloudService]
#   reads: [CloudRegistry]
#   parameters: [registry_snapshot_days]
#   clauses: []
#   basis: design
#   since: 0.1.0
#   message:
#     ja: "登録簿の写しは {taken_on} のもので、組織が定める {limit} 日より古くなっています"
#     en: "The snapshot of {taken_on} is older than the {limit} days the organisation has set"
#   expected:
#     ja: "写しの取得日が、組織が定める日数以内である"
#     en: "The snapshot was taken within the number of days the organisation has set"
#   remedy:
#     ja: "一覧を取得し直して新しい CloudRegistry 文書を作り、参照を改める"
#     en: "Take the list again as a new CloudRegistry document and refer to it"
package kijun.rules.ismap.stale_snapshot

import data.kijun.lib.cloud_use
import data.kijun.lib.dates

findings contains {
	"path": ["spec", "registry", "registry"],
	"args": {"taken_on": snapshot.spec.taken_on, "limit": limit},
	"related": [{"kind": "CloudRegistry", "name": input.spec.registry.registry, "path": ["spec", "taken_on"]}],
} if {
	snapshot := data.kijun.workspace.CloudRegistry[input.spec.registry.registry]
	limit := data.kijun.parameters.registry_snapshot_days
	dates.days_between(snapshot.spec.taken_on, input.as_of) > limit
}

applicable if {
	input.spec.registry
	cloud_use.confidential_use(input.spec, input.as_of)
}
