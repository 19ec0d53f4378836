# METADATA
# title: "情報の格付けと取扱制限を明示等する"
# description: "職員等は、決めた格付けと取扱制限を明示等する。組織が定める日数を過ぎても明示等の方法と基準日までの日が無い情報を違反とする。"
# custom:
#   id: INF-003
#   en:
#     title: "The classification of information is labelled"
#     description: "The classification and restrictions are labelled or otherwise made known. Information without the method and a day not in the future, after the days the organisation has set, is a violation."
#   severity: medium
#   kinds: [InformationRegister]
#   parameters: [classification_days]
#   clauses: ["unified-r7:3.1.1(3)(a)"]
#   basis: official
#   since: 0.2.0
#   message:
#     ja: "情報「{name}」の格付けが明示等されていません（組織が定める{limit}日を過ぎました）"
#     en: "The classification of \"{name}\" is not labelled (more than the {limit} days the organisation has set)"
#   expected:
#     ja: "labelling に方法と基準日までの日がある"
#     en: "labelling has a method and a day not in the future"
#   remedy:
#     ja: "格付けと取扱制限を明示等し、labelling に記録してください。"
#     en: "Label the information and record it in labelling."
package kijun.rules.information.information_unlabelled

import data.kijun.lib.dates
import data.kijun.lib.place

applicable if count(input.spec.items) > 0

findings contains {
	"path": place.nearest(input, ["spec", "items", i, "labelling", "labelled_on"]),
	"args": {"name": item.name, "limit": data.kijun.parameters.classification_days},
} if {
	some i, item in input.spec.items
	dates.days_between(item.managed_from, input.as_of) > data.kijun.parameters.classification_days
	not _labelled(item)
}

_labelled(item) if item.labelling.labelled_on <= input.as_of
