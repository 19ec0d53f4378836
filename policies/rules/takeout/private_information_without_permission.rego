# METADATA
# title: "支給外端末で要保護情報を扱うには課室の許可を要する"
# description: "職員等は、機関等支給外端末で要保護情報を取り扱うときは、課室情報セキュリティ責任者の許可を得る（端末管理責任者の許可とは別である）。要保護情報の利用（格付けのないものを含む。）で、開始日までの許可が無い、又は利用者本人の許可であるものを違反とする。"
# custom:
#   id: TRM-028
#   en:
#     title: "Classified information on private terminals needs the division officer's permission"
#     description: "Handling classified information on a non-furnished terminal needs the division officer's permission, apart from the terminal management officer's. A use with classified information (or no class) without permission by its first day, or permitted by its own user, is a violation."
#   severity: high
#   kinds: [TerminalUse]
#   clauses: ["unified-r7:8.1.1(4)(b)(ii)"]
#   basis: official
#   since: 0.2.0
#   message:
#     ja: "支給外端末「{device}」で要保護情報を扱うこと（申請 {number}）に、{from} までの課室情報セキュリティ責任者の許可がありません"
#     en: "Classified information on private terminal \"{device}\" (application {number}) was not permitted by the division officer by {from}"
#   expected:
#     ja: "開始日以前の、利用者以外による division_permission"
#     en: "division_permission on or before the first day, by someone other than the user"
#   remedy:
#     ja: "利用をやめさせるか、許可を得て division_permission に記録してください。"
#     en: "Stop the use, or obtain the permission and record it in division_permission."
package kijun.rules.takeout.private_information_without_permission

import data.kijun.lib.governance
import data.kijun.lib.information
import data.kijun.lib.place

applicable if {
	some use in input.spec.private_terminals.uses
	information.protected(use)
}

findings contains {
	"path": place.nearest(input, ["spec", "private_terminals", "uses", i, "division_permission"]),
	"args": {"device": use.device, "number": use.number, "from": use.from},
} if {
	some i, use in input.spec.private_terminals.uses
	information.protected(use)
	use.from <= input.as_of
	not _permitted(use)
}

_permitted(use) if {
	use.division_permission.approved_on <= use.from
	not governance.same_person(use.division_permission.approver, use.person)
}
