# METADATA
# title: 機関外との共有は必要な者だけに限る
# description: "機関外の者と共有するためにクラウドサービスへ要機密情報を保存するときは、共有が必要な者だけがアクセスできるようにする。"
# custom:
#   id: CLD-034
#   en:
#     title: "Sharing with outsiders is limited to those who need it"
#     description: "Confidential information saved on a cloud service to share with outsiders is accessible only to those who need to share."
#   severity: high
#   kinds: [CloudService]
#   clauses: ["unified-r7:8.1.1(10)(a)"]
#   basis: official
#   since: 0.1.0
#   message:
#     ja: "「{service}」での機関外との共有について、アクセスできる者が定められていません"
#     en: "Nobody is named as having access to what is shared with outsiders on \"{service}\""
#   unknown:
#     ja: "「{service}」で要機密情報を機関外と共有するか（sharing）、共有しないことの確認（no_sharing）が記録されていません"
#     en: "Whether confidential information is shared with outsiders on \"{service}\" (sharing), or a confirmation that it is not (no_sharing), is not on record"
#   expected:
#     ja: "sharing.access_limited_to に共有が必要な者が挙がっている"
#     en: "`sharing.access_limited_to` names those who need to share"
#   remedy:
#     ja: "共有先を必要な者に限定し、記録する"
#     en: "Limit access to those who need it and record them"
package kijun.rules.cloud_service.sharing_not_limited

import data.kijun.lib.cloud_use
import data.kijun.lib.place

findings contains {"path": place.nearest(input, ["spec", "sharing", "access_limited_to"]), "args": {"service": input.spec.service}} if {
	count(object.get(input.spec.sharing, "access_limited_to", [])) == 0
}

applicable if {
	cloud_use.confidential_use(input.spec, input.as_of)
	input.spec.sharing
}

# Neither how it is shared nor that it is not.
applicable if cloud_use.sharing_unstated(input.spec, input.as_of)

open contains {"path": ["spec"], "args": {"service": input.spec.service}} if cloud_use.sharing_unstated(input.spec, input.as_of)
