# METADATA
# title: 導入・構築時に対策の実施を確かめて記録する
# description: "クラウドサービス管理者は、要件に従った対策の実施状況を導入・構築時に確かめて記録する。"
# custom:
#   id: CLD-027
#   en:
#     title: "Measures are confirmed at introduction"
#     description: "The administrator confirms and records the state of the measures when introducing or building."
#   severity: high
#   kinds: [CloudService]
#   clauses: ["unified-r7:4.2.2(3)(a)"]
#   basis: official
#   since: 0.1.0
#   message:
#     ja: "利用を開始した {started_on} までに、対策の実施状況を確かめた記録がありません"
#     en: "No record shows that the measures were confirmed by the start of use on {started_on}"
#   expected:
#     ja: "introduction_check.checked_on が利用開始日以前である"
#     en: "`introduction_check.checked_on` is not after the start of use"
#   remedy:
#     ja: "要件ごとに実施状況を確かめて記録する"
#     en: "Confirm each requirement and record the result"
package kijun.rules.cloud_service.introduction_not_checked

import data.kijun.lib.cloud_use
import data.kijun.lib.place

findings contains {"path": place.nearest(input, ["spec", "introduction_check", "checked_on"]), "args": {"started_on": input.spec.started_on}} if {
	not _checked
}

_checked if input.spec.introduction_check.checked_on <= input.spec.started_on

applicable if {
	cloud_use.confidential_use(input.spec, input.as_of)
	cloud_use.started(input.spec, input.as_of)
}
