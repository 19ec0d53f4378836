# METADATA
# title: アカウントの付与を自ら承認しない
# description: |
#   承認等の申請者と承認権限者は同じ人が兼ねてはならない。
#   アカウントを使う本人又は申請者が承認者となっている付与を違反とする。
# custom:
#   id: INS-010
#   en:
#     title: Nobody approves their own account
#     description: |
#       The applicant and the person who approves must not be the same. A grant approved by its applicant or by the account's
#       own user is a violation.
#   severity: high
#   kinds: [IdentityStore]
#   clauses: ["unified-r7:2.1.1(8)(a)(i)", "unified-r7:2.1.1(8)(b)"]
#   basis: official
#   since: 0.1.0
#   message:
#     ja: "アカウント「{account}」の付与を、申請者又は利用者本人である「{approver}」が承認しています"
#     en: "The grant of account \"{account}\" was approved by \"{approver}\", who is the applicant or the user"
#   expected:
#     ja: "申請者・利用者と別の人が承認している"
#     en: "Somebody other than applicant and user approved"
#   remedy:
#     ja: "上司など別の承認権限者の承認を得て、記録を改めてください。"
#     en: "Have a superior or another authorised person decide, and correct the record."
package kijun.rules.insider.grant_self_approved

import data.kijun.lib.governance

applicable if {
	some account in input.spec.accounts
	account.granted
}

findings contains {
	"path": ["spec", "accounts", i, "granted", "approver"],
	"args": {"account": account.id, "approver": account.granted.approver},
} if {
	some i, account in input.spec.accounts
	_interested(account, account.granted.approver)
}

_interested(account, approver) if governance.same_person(account.person, approver)

_interested(account, approver) if governance.same_person(account.granted.applicant, approver)
