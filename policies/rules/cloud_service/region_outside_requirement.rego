# METADATA
# title: 要件で認めた国・地域だけに情報を置く
# description: "セキュリティ要件で定めた保存国・地域の外のリージョンを使っていれば、要件を満たすサービスを選んだことにならない。要件に国・地域が無ければ未確定とする。"
# custom:
#   id: CLD-005
#   en:
#     title: "Information only in the countries the requirements allow"
#     description: "Using a region outside the countries the requirements name means that the service chosen does not meet them."
#   severity: high
#   kinds: [CloudService]
#   clauses: ["unified-r7:4.2.1(2)(c)"]
#   basis: inferred
#   since: 0.1.0
#   message:
#     ja: "リージョン「{name}」の国 {country} は、要件で保存を認めた国・地域に含まれていません"
#     en: "Region \"{name}\" is in {country}, which the requirements do not allow for storage"
#   unknown:
#     ja: "「{service}」の要件に保存を認める国・地域が無く、使うリージョンを照合できません"
#     en: "The requirements for \"{service}\" name no countries of storage to compare its regions with"
#   expected:
#     ja: "使う全てのリージョンの国が requirements.storage_countries にある"
#     en: "The country of every region is in `requirements.storage_countries`"
#   remedy:
#     ja: "認めた国・地域のリージョンへ移すか、影響を検討して要件を改める"
#     en: "Move to an allowed region, or revise the requirements after examining the effects"
package kijun.rules.cloud_service.region_outside_requirement

import data.kijun.lib.cloud_use

findings contains {
	"path": ["spec", "regions", i, "country"],
	"args": {"name": region.name, "country": region.country},
	"related": [{"kind": "CloudService", "name": input.metadata.name, "path": ["spec", "requirements", "storage_countries"]}],
} if {
	count(_allowed) > 0
	some i, region in input.spec.regions
	not region.country in _allowed
}

open contains {"path": ["spec", "regions"], "args": {"service": input.spec.service}} if count(_allowed) == 0

_allowed := object.get(input.spec, ["requirements", "storage_countries"], [])

applicable if cloud_use.confidential_use(input.spec, input.as_of)
