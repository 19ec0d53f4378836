# METADATA
# title: 登録番号が登録簿の写しに実在する
# description: "クラウドサービスは原則として ISMAP 等のリストから選ぶ。申告された登録番号が、照合に使う登録簿の写しに無ければ、リストから選んだとはいえない。"
# custom:
#   id: ISM-001
#   en:
#     title: "The registration number is in the snapshot"
#     description: "Cloud services are chosen in principle from a list such as ISMAP. When the number given is not in the snapshot, the service was not shown to be chosen from the list."
#   severity: high
#   kinds: [CloudService]
#   reads: [CloudRegistry]
#   clauses: ["unified-r7:4.2.1(2)(c)"]
#   basis: official
#   since: 0.1.0
#   message:
#     ja: "登録番号 {number} は {taken_on} 取得の登録簿の写しにありません"
#     en: "Registration number {number} is not in the snapshot taken on {taken_on}"
#   expected:
#     ja: "登録簿の写しに同じ登録番号の登録がある"
#     en: "The snapshot holds an entry with this number"
#   remedy:
#     ja: "番号を一覧で確かめて直すか、リスト外であれば registry を除いて unlisted に根拠を記録する"
#     en: "Check the number in the list and correct it; for an unlisted service remove `registry` and record the grounds in `unlisted`"
package kijun.rules.ismap.number_not_listed

import data.kijun.lib.cloud_use
import data.kijun.lib.registry

findings contains {
	"path": ["spec", "registry", "registration_number"],
	"args": {"number": input.spec.registry.registration_number, "taken_on": snapshot.spec.taken_on},
	"related": [{"kind": "CloudRegistry", "name": input.spec.registry.registry, "path": ["spec", "taken_on"]}],
} if {
	snapshot := data.kijun.workspace.CloudRegistry[input.spec.registry.registry]
	count(registry.entries(snapshot, input.spec.registry.registration_number)) == 0
}

applicable if {
	input.spec.registry
	cloud_use.confidential_use(input.spec, input.as_of)
}
