# METADATA
# title: "格付けの見直しは決めた人又はその上司に相談して行う"
# description: "職員等は、格付けと取扱制限を見直す必要があるときは、これを決めた人（引き継いだ人を含む。）又はその上司に相談し、その結果に基づいて見直す。見直しの日までの相談の記録が無いものを違反とする。どの項目にも見直しの記載（なければ空の一覧）がなければ未確認とする。"
# custom:
#   id: INF-005
#   en:
#     title: "Classifications are reviewed after consulting who decided them"
#     description: "Where a classification needs review, the person who decided it (or took it over) or that person's senior is consulted and the review follows the outcome. A review without a consultation recorded by that day is a violation. Where no item states reviews (an empty list when there were none) this is unknown."
#   severity: medium
#   kinds: [InformationRegister]
#   clauses: ["unified-r7:3.1.1(3)(c)"]
#   basis: official
#   since: 0.2.0
#   message:
#     ja: "情報「{name}」の {decided_on} の見直しに、それまでに決定者等へ相談した記録がありません"
#     en: "The review of \"{name}\" on {decided_on} has no consultation of the classifying authority before it"
#   unknown:
#     ja: "どの項目にも見直し（reviews）の有無が記されていません。なければ空の一覧を記してください"
#     en: "No item states whether there were reviews of classifications (reviews); an empty list when there were none"
#   expected:
#     ja: "consulted に見直しの日以前の相談がある"
#     en: "consulted shows a consultation on or before that day"
#   remedy:
#     ja: "決定者又はその上司に相談し、その結果に基づいて見直しをやり直してください。"
#     en: "Consult the person who classified it or the senior and review again by the outcome."
package kijun.rules.information.review_without_consultation

import data.kijun.lib.information
import data.kijun.lib.place

applicable if {
	some item in input.spec.items
	some review in item.reviews
	review.decided_on <= input.as_of
}

findings contains {
	"path": place.nearest(input, ["spec", "items", i, "reviews", k, "consulted", "consulted_on"]),
	"args": {"name": item.name, "decided_on": review.decided_on},
} if {
	some i, item in input.spec.items
	some k, review in item.reviews
	review.decided_on <= input.as_of
	not _consulted(review)
}

_consulted(review) if review.consulted.consulted_on <= review.decided_on

# Not even an empty list: nobody says that there is none.
applicable if _silent

open contains {"path": ["spec", "items"], "args": {}} if _silent

_silent if information.silent(input.spec.items, "reviews")
