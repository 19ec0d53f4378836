# METADATA
# title: "ソーシャルメディアのなりすましを防ぐ"
# description: "運用手順に、アカウントを運用する機関等を明示するなどのなりすまし対策を含める。手順の subject_rules の social_media の provisions に impersonation の箇所 があり、アカウントごとに画面に示す組織名と、アカウントを掲載する機関のウェブサイトのページがあることを確かめる。ウェブサイトへの掲載を求めるのは kijun による。"
# custom:
#   id: USE-006
#   en:
#     title: "Impersonation on social media is prevented"
#     description: "The procedures contain measures against impersonation, such as stating which agency manages the account. covers must have impersonation, and each account must show the agency's name and be listed on the agency's website; asking for the listing is kijun's reading."
#   severity: medium
#   kinds: [Organization]
#   clauses: ["unified-r7:8.1.2(1)(a)(i)"]
#   basis: inferred
#   since: 0.2.0
#   message:
#     ja: "「{name}」に、なりすまし対策の {item} がありません（impersonation は運用手順の定め、profile_names は機関名の表示、listed_at はウェブサイトでの案内）"
#     en: "\"{name}\" lacks {item} against impersonation"
#   unknown:
#     ja: "ソーシャルメディアを機関のアカウントで利用しているかが書かれていません（利用しないときは social_media の accounts を空の一覧とする）"
#     en: "Whether social media are used with accounts of the agency is not stated (an empty list of accounts says that they are not)"
#   expected:
#     ja: "subject_rules の social_media の provisions に impersonation の箇所、各アカウントに profile_names と listed_at がある"
#     en: "covers has impersonation; each account has profile_names and listed_at"
#   remedy:
#     ja: "運用する機関をアカウントとウェブサイトに明示し、記録してください。"
#     en: "State on the account and on the website who runs it, and record it."
package kijun.rules.use.social_media_impersonation

import data.kijun.lib.place
import data.kijun.lib.subject_rules

applicable if not input.spec.social_media

applicable if count(input.spec.social_media.accounts) > 0

findings contains {"path": place.nearest(input, ["spec", "subject_rules"]), "key": "impersonation", "args": {"name": "subject_rules", "item": "impersonation"}} if {
	count(input.spec.social_media.accounts) > 0
	not "impersonation" in subject_rules.laid_down(input, "social_media")
}

findings contains {"path": ["spec", "social_media", "accounts", i], "key": item, "args": {"name": account.name, "item": item}} if {
	some i, account in input.spec.social_media.accounts
	some item in {"profile_names", "listed_at"}
	not account[item]
}

open contains {"path": ["spec"], "args": {}} if not input.spec.social_media
