# METADATA
# title: "ソーシャルメディアのアカウントへの不正アクセスを防ぐ"
# description: "運用手順に、パスワード等の主体認証情報を適切に管理するなどの不正アクセス対策を含める。手順の subject_rules の social_media の provisions に unauthorised_access の箇所 があり、アカウントごとに管理する人と利用できる人が決まり、利用者が離れた後に主体認証情報が変えられていることを確かめる。管理の条件は kijun による。"
# custom:
#   id: USE-007
#   en:
#     title: "Unauthorised access to social media accounts is prevented"
#     description: "The procedures contain measures against unauthorised access, such as proper management of passwords. covers must have unauthorised_access; each account must have a manager and its holders, and its credentials must have been changed since a holder last left. The conditions are kijun's reading."
#   severity: medium
#   kinds: [Organization]
#   clauses: ["unified-r7:8.1.2(1)(a)(ii)"]
#   basis: inferred
#   since: 0.2.0
#   message:
#     ja: "「{name}」に、不正アクセス対策の {item} がありません（unauthorised_access は運用手順の定め、manager は管理者、holders は知る者、last_changed_on は知る者が離れた後の変更）"
#     en: "\"{name}\" lacks {item} against unauthorised access"
#   unknown:
#     ja: "ソーシャルメディアを機関のアカウントで利用しているかが書かれていません（利用しないときは social_media の accounts を空の一覧とする）"
#     en: "Whether social media are used with accounts of the agency is not stated (an empty list of accounts says that they are not)"
#   expected:
#     ja: "subject_rules の social_media の provisions に unauthorised_access の箇所、各アカウントに manager、holders と、利用者が離れた日以後の last_changed_on がある"
#     en: "covers has unauthorised_access; each account has manager, holders and last_changed_on since a holder left"
#   remedy:
#     ja: "管理する人を決め、利用者が離れたら主体認証情報を変えて記録してください。"
#     en: "Name a manager and change the credentials when a holder leaves, and record it."
package kijun.rules.use.social_media_credentials

import data.kijun.lib.place
import data.kijun.lib.subject_rules

applicable if not input.spec.social_media

applicable if count(input.spec.social_media.accounts) > 0

findings contains {"path": place.nearest(input, ["spec", "subject_rules"]), "key": "unauthorised_access", "args": {"name": "subject_rules", "item": "unauthorised_access"}} if {
	count(input.spec.social_media.accounts) > 0
	not "unauthorised_access" in subject_rules.laid_down(input, "social_media")
}

findings contains {
	"path": place.nearest(input, ["spec", "social_media", "accounts", i, "credentials"]),
	"key": item,
	"args": {"name": account.name, "item": item},
} if {
	some i, account in input.spec.social_media.accounts
	some item in {"manager", "holders", "last_changed_on"}
	not _kept(account, item)
}

_kept(account, "manager") if account.credentials.manager

_kept(account, "holders") if count(account.credentials.holders) > 0

_kept(account, "last_changed_on") if {
	account.credentials.last_changed_on >= object.get(account, ["credentials", "holder_left_on"], "")
	account.credentials.last_changed_on <= input.as_of
}

# Nobody left, so that nothing had to be changed.
_kept(account, "last_changed_on") if {
	account.credentials
	not account.credentials.holder_left_on
}

open contains {"path": ["spec"], "args": {}} if not input.spec.social_media
