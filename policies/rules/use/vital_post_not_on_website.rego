# METADATA
# title: "ソーシャルメディアで出した要安定情報はウェブサイトにも載せる"
# description: "職員等は、要安定情報の国民への提供にソーシャルメディアを用いるときは、機関等のウェブサイトにもその情報を載せて参照できるようにする。掲載先のページ、又は基準日までの掲載の日が無い発信を違反とする。"
# custom:
#   id: USE-008
#   en:
#     title: "Vital information posted on social media is on the website too"
#     description: "When vital information is provided to the public through social media, it is also made available on the agency's website. A post without the page, or without a day of listing not in the future, is a violation."
#   severity: medium
#   kinds: [Organization]
#   clauses: ["unified-r7:8.1.2(1)(b)"]
#   basis: official
#   since: 0.2.0
#   message:
#     ja: "「{name}」の発信「{id}」（{posted_on}）の要安定情報が、機関のウェブサイトに載っていません"
#     en: "The vital information of post \"{id}\" ({posted_on}) by \"{name}\" is not on the agency's website"
#   unknown:
#     ja: "ソーシャルメディアの利用、又は要安定情報の発信（vital_posts）の有無が記録されていません（無ければ空の一覧を書く）"
#     en: "Whether social media are used, or whether vital information is posted (vital_posts), is not on record (an empty list when there is none)"
#   expected:
#     ja: "website と基準日までの website_on がある"
#     en: "website and website_on not in the future"
#   remedy:
#     ja: "同じ情報を機関のウェブサイトに載せ、website と website_on に記録してください。"
#     en: "Put the same information on the website and record website and website_on."
package kijun.rules.use.vital_post_not_on_website

import data.kijun.lib.place

applicable if {
	some account in input.spec.social_media.accounts
	some post in account.vital_posts
	post.posted_on <= input.as_of
}

findings contains {
	"path": place.nearest(input, ["spec", "social_media", "accounts", i, "vital_posts", k, "website_on"]),
	"args": {"name": account.name, "id": post.id, "posted_on": post.posted_on},
} if {
	some i, account in input.spec.social_media.accounts
	some k, post in account.vital_posts
	post.posted_on <= input.as_of
	not _listed(post)
}

_listed(post) if {
	post.website
	post.website_on <= input.as_of
}

# Not even an empty list: nobody says that there is none.
applicable if count(_unstated) > 0

open contains {"path": path, "args": {}} if some path in _unstated

_unstated contains ["spec"] if not input.spec.social_media

_unstated contains ["spec", "social_media", "accounts", i] if {
	some i, account in input.spec.social_media.accounts
	not account.vital_posts
}
