# METADATA
# title: "利用を承認されたクラウドサービスだけを使う"
# description: "職員等は、業務のためであっても利用承認を得ていないクラウドサービスを利用しない。利用を始めた日までに承認された CloudService 文書を指していない利用を違反とする。"
# custom:
#   id: USE-015
#   en:
#     title: "Only approved cloud services are used"
#     description: "Cloud services without approval are not used even for work. Use that names no CloudService document approved by the first day of use is a violation."
#   severity: high
#   kinds: [TerminalUse]
#   reads: [CloudService]
#   clauses: ["unified-r7:8.1.1(3)(h)"]
#   basis: official
#   since: 0.2.0
#   message:
#     ja: "クラウドサービス「{name}」の利用（{id}、{first_used_on} から）に、それまでの利用承認がありません"
#     en: "Cloud service \"{name}\" ({id}, used from {first_used_on}) was not approved by then"
#   unknown:
#     ja: "クラウドサービスの利用の記録（cloud_uses）がありません（無ければ空の一覧を書く）"
#     en: "There is no list of cloud services used (cloud_uses) (an empty list when there are none)"
#   expected:
#     ja: "service の CloudService 文書に、利用を始めた日以前の承認がある"
#     en: "The CloudService document named by service was approved on or before that day"
#   remedy:
#     ja: "利用をやめさせるか、利用承認を得て service に文書を記録してください。"
#     en: "Stop the use, or obtain the approval and name the document in service."
package kijun.rules.use.cloud_service_not_approved

import data.kijun.lib.place

applicable if {
	some use in input.spec.cloud_uses
	use.first_used_on <= input.as_of
}

findings contains {
	"path": place.nearest(input, ["spec", "cloud_uses", i, "service"]),
	"args": {"name": use.name, "id": use.id, "first_used_on": use.first_used_on},
} if {
	some i, use in input.spec.cloud_uses
	use.first_used_on <= input.as_of
	not _approved(use)
}

_approved(use) if data.kijun.workspace.CloudService[use.service].spec.application.approved_on <= use.first_used_on

# Not even an empty list: nobody says that there is none.
applicable if _unstated

open contains {"path": ["spec"], "args": {}} if _unstated

_unstated if {
	not input.spec.cloud_uses
}
