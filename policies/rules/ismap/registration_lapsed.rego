# METADATA
# title: 登録が有効期限内である
# description: "基準日に有効期限を過ぎた登録は有効でない。ただし、期限までに更新申請がされ審査中であれば有効とみなす（ISMAP の規程を引く二次資料による）。有効期限が写しに無ければ未確定とする。"
# custom:
#   id: ISM-002
#   en:
#     title: "The registration has not lapsed"
#     description: "A registration past its day of expiry on the date of judgement is not valid, unless a renewal was filed by that day and is pending (from a secondary source that quotes the scheme's rules). Without a day of expiry in the snapshot the verdict is open."
#   severity: high
#   kinds: [CloudService]
#   reads: [CloudRegistry]
#   clauses: ["unified-r7:4.2.1(2)(c)"]
#   basis: secondary
#   since: 0.1.0
#   message:
#     ja: "登録 {number} は {expires_on} に有効期限を過ぎており、期限までの更新申請も記録されていません"
#     en: "Registration {number} lapsed on {expires_on} and no renewal filed by then is recorded"
#   unknown:
#     ja: "登録 {number} の有効期限が登録簿の写しにありません"
#     en: "The snapshot has no day of expiry for registration {number}"
#   expected:
#     ja: "基準日が有効期限以前であるか、期限までに更新申請がされている"
#     en: "The date of judgement is not after the day of expiry, or a renewal was filed by that day"
#   remedy:
#     ja: "新しい写しで登録の状況を確かめる。失効していれば、他のサービスへの切替え又はリスト外の利用の承認を検討する"
#     en: "Check a newer snapshot; if it has lapsed, plan a change of service or approval as an unlisted one"
package kijun.rules.ismap.registration_lapsed

import data.kijun.lib.cloud_use
import data.kijun.lib.registry

findings contains {
	"path": ["spec", "registry", "registration_number"],
	"args": {"number": found.entry.registration_number, "expires_on": found.entry.expires_on},
	"related": [{"kind": "CloudRegistry", "name": input.spec.registry.registry, "path": ["spec", "services", found.index, "expires_on"]}],
} if {
	some found in _found
	registry.lapsed(found.entry, input.as_of)
}

open contains {
	"path": ["spec", "registry", "registration_number"],
	"args": {"number": found.entry.registration_number},
	"related": [{"kind": "CloudRegistry", "name": input.spec.registry.registry, "path": ["spec", "services", found.index]}],
} if {
	some found in _found
	not found.entry.expires_on
}

applicable if {
	input.spec.registry
	cloud_use.confidential_use(input.spec, input.as_of)
}

_found contains found if {
	snapshot := data.kijun.workspace.CloudRegistry[input.spec.registry.registry]
	some found in registry.entries(snapshot, input.spec.registry.registration_number)
}
