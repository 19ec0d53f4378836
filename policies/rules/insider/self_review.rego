# METADATA
# title: 自分のアカウントの権限を自ら点検しない
# description: |
#   監査を受ける者と監査を実施する者は兼ねてはならない。
#   権限の点検も同じ考えで、点検者が利用者本人であるものを違反とする。
#   この条件と遵守事項との対応は kijun による。
# custom:
#   id: INS-012
#   en:
#     title: Nobody reviews their own rights
#     description: |
#       Auditee and auditor must not be the same person. By the same reasoning a review of access rights carried out by the
#       account's own user is a violation. That this answers the requirement is kijun's reading.
#   severity: medium
#   kinds: [IdentityStore]
#   clauses: ["unified-r7:7.1.3(1)(c)"]
#   basis: inferred
#   since: 0.1.0
#   message:
#     ja: "アカウント「{account}」の権限を、利用者本人「{reviewer}」が点検しています"
#     en: "The rights of account \"{account}\" were reviewed by its own user \"{reviewer}\""
#   expected:
#     ja: "利用者本人以外が点検している"
#     en: "Somebody other than the user reviewed"
#   remedy:
#     ja: "利用者本人以外の者が点検し直し、last_review を改めてください。"
#     en: "Have somebody else review the rights and update last_review."
package kijun.rules.insider.self_review

import data.kijun.lib.governance

applicable if {
	some account in input.spec.accounts
	account.last_review
}

findings contains {
	"path": ["spec", "accounts", i, "last_review", "reviewer"],
	"args": {"account": account.id, "reviewer": account.last_review.reviewer},
} if {
	some i, account in input.spec.accounts
	governance.same_person(account.last_review.reviewer, account.person)
}
