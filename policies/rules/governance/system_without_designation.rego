# METADATA
# title: 情報システムごとに情報システムセキュリティ責任者を任命する
# description: "台帳の情報システムのそれぞれについて、組織の文書に情報システムセキュリティ責任者の任命の記録があることを確かめる。組織の文書があるワークスペースだけで判断する。"
# custom:
#   id: GOV-011
#   en:
#     title: "Each system has a designated officer"
#     description: "For each system of the ledger the organisation's document records the designation of an information system security officer. Judged only where the workspace has such a document."
#   severity: medium
#   kinds: [System]
#   reads: [Organization]
#   clauses: ["unified-r7:2.1.1(4)(d)"]
#   basis: official
#   since: 0.1.0
#   message:
#     ja: "情報システム「{system}」について、情報システムセキュリティ責任者の任命が組織の文書に記録されていません"
#     en: "The organisation's document records no designation of an officer for the system \"{system}\""
#   expected:
#     ja: "Organization の roles.system_officers にこのシステムの任命がある"
#     en: "roles.system_officers of the Organization has a designation for the system"
#   remedy:
#     ja: "任命して、組織の文書の roles.system_officers に記録してください。"
#     en: "Designate one and record it in roles.system_officers of the organisation's document."
package kijun.rules.governance.system_without_designation

import data.kijun.lib.place

applicable if count(data.kijun.workspace.Organization) > 0

findings contains {
	"path": place.nearest(input, ["spec", "system_security_officer"]),
	"args": {"system": input.metadata.name},
} if {
	not _designated
}

_designated if {
	some referrer in data.kijun.workspace.referrers.System[input.metadata.name]
	referrer.kind == "Organization"
	referrer.path[2] == "system_officers"
	organization := data.kijun.workspace.Organization[referrer.name]
	object.get(organization, array.concat(array.slice(referrer.path, 0, 4), ["designated_on"]), "9999-12-31") <= input.as_of
}
