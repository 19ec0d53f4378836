# METADATA
# title: 期限を過ぎた例外措置を残さない
# description: "例外措置は期限の日まで、又は終えた日まで有効とする。過ぎたものは指摘を例外とせず、違反とする。期限を定めることは kijun の設計であり、条項は期限に触れない。"
# custom:
#   id: GOV-050
#   en:
#     title: "No expired exceptions remain"
#     description: "An exception is valid until its day of expiry or the day it ended. After that it suppresses nothing and is a violation. The end date is kijun's design; the clause does not speak of one."
#   severity: high
#   kinds: [Exception]
#   parameters: [exception_notice_days]
#   clauses: []
#   basis: design
#   since: 0.1.0
#   message:
#     ja: "例外措置は {day} に終わっています"
#     en: "The exception ended on {day}"
#   expected:
#     ja: "expires_on が基準日以後で、end.ended_on が基準日より前でない"
#     en: "expires_on not before the day, and no end.ended_on before it"
#   remedy:
#     ja: "規則を満たしたうえで文書を削除するか（履歴は git に残ります）、延長を申請して許可を得てください。"
#     en: "Meet the rule and delete the document (git keeps its history), or apply for a new term."
#   question:
#     ja: "例外措置の期限（{day}）まで、組織が定める{limit}日を切りました。規則を満たせる見込みはありますか。"
#     en: "The exception expires on {day}, within the {limit} days the organisation has set. Will the rule be met by then?"
package kijun.rules.governance.exception_expired

import data.kijun.lib.dates

findings contains {"path": path, "args": {"day": day}} if {
	some path in [["spec", "expires_on"], ["spec", "end", "ended_on"]]
	day := object.get(input, path, input.as_of)
	input.as_of > day
}

reviews contains {
	"path": ["spec", "expires_on"],
	"args": {"day": input.spec.expires_on, "limit": data.kijun.parameters.exception_notice_days},
} if {
	days := dates.days_between(input.as_of, input.spec.expires_on)
	days >= 0
	days <= data.kijun.parameters.exception_notice_days
}
