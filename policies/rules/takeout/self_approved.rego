# METADATA
# title: 持出し等を自ら許可しない
# description: |
#   承認等の申請者と承認権限者は同じ人が兼ねてはならない。
#   端末・媒体の持出し、海外出張、支給外端末の利用について、申請者又は利用者本人が承認者となっているものを違反とする。
# custom:
#   id: TRM-003
#   en:
#     title: Nobody approves their own application
#     description: |
#       The applicant and the person who approves must not be the same. For take-outs of terminals and media, trips abroad and
#       private terminals, an approval by the applicant or user is a violation.
#   severity: high
#   kinds: [TerminalUse]
#   clauses: ["unified-r7:2.1.1(8)(a)(i)", "unified-r7:2.1.1(8)(b)"]
#   basis: official
#   since: 0.1.0
#   message:
#     ja: "申請 {number} を、申請者本人「{approver}」が承認しています"
#     en: "Application {number} was approved by its own applicant \"{approver}\""
#   expected:
#     ja: "申請者・利用者と別の人が承認している"
#     en: "Somebody other than applicant and user approved"
#   remedy:
#     ja: "上司など別の承認権限者の承認を得て、記録を改めてください。"
#     en: "Have a superior or another authorised person decide, and correct the record."
package kijun.rules.takeout.self_approved

import data.kijun.lib.governance

applicable if {
	some application in _applications
	application.item.approval
}

findings contains {
	"path": array.concat(application.path, ["approval", "approver"]),
	"args": {"number": application.item.number, "approver": application.item.approval.approver},
} if {
	some application in _applications
	_interested(application, application.item.approval.approver)
}

_interested(application, approver) if governance.same_person(application.person, approver)

_interested(application, approver) if governance.same_person(application.item.approval.applicant, approver)

_applications contains {"path": ["spec", "takeouts", i], "item": item, "person": item.applicant} if {
	some i, item in input.spec.takeouts
}

_applications contains {"path": ["spec", "media_takeouts", i], "item": item, "person": item.applicant} if {
	some i, item in input.spec.media_takeouts
}

_applications contains {"path": ["spec", "overseas_trips", i], "item": item, "person": item.traveller} if {
	some i, item in input.spec.overseas_trips
}

_applications contains {"path": ["spec", "private_terminals", "uses", i], "item": item, "person": item.person} if {
	some i, item in input.spec.private_terminals.uses
}
