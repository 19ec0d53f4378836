# METADATA
# title: 他の情報システムで起きる可能性を検討する
# description: "CSIRT は、同様のインシデントが他の情報システムで起きる可能性を検討し、必要に応じて確認を指示する。評価から組織が定める日数を過ぎて検討の記録がないもの、可能性があるとしながら確認を指示した情報システムの記録がないものを違反とする。それまでは不明とする。条項は日数を示さない。"
# custom:
#   id: ATK-023
#   en:
#     title: "Whether it could happen elsewhere is considered"
#     description: "The CSIRT considers whether the same could happen in other systems and, where necessary, has them checked. No such review the set number of days after the assessment, or one that finds it possible without systems to be checked, is a violation; before that it is not known. The clause gives no number of days."
#   severity: medium
#   kinds: [Incident]
#   parameters: [similar_review_days]
#   clauses: ["unified-r7:2.2.4(2)(d)"]
#   basis: inferred
#   since: 0.1.0
#   message:
#     ja: "他の情報システムで起きる可能性の検討に、評価から組織が定める{limit}日を過ぎても {missing} の記録がありません"
#     en: "The review of other systems has no {missing}, longer than the {limit} days after the assessment that the organisation has set"
#   unknown:
#     ja: "他の情報システムで起きる可能性の検討がまだ記録されていません（組織が定める上限は評価から{limit}日）"
#     en: "The review of other systems is not recorded yet (the limit the organisation has set is {limit} days after the assessment)"
#   expected:
#     ja: "similar_review があり、possible が真なら systems が空でない"
#     en: "a similar_review whose systems is not empty where possible is true"
#   remedy:
#     ja: "他の情報システムで起きる可能性を検討し、必要なら確認を指示して記録してください"
#     en: "Consider other systems, have them checked where necessary, and record it"
package kijun.rules.targeted_attack.similar_systems_not_considered

import data.kijun.lib.dates
import data.kijun.lib.incidents
import data.kijun.lib.place

applicable if input.spec.assessment.result == "incident"

findings contains {
	"path": place.nearest(input, ["spec", "similar_review", missing]),
	"args": {"missing": missing, "limit": data.kijun.parameters.similar_review_days},
} if {
	_overdue
	missing := _missing
}

open contains {"path": ["spec", "assessment"], "args": {"limit": data.kijun.parameters.similar_review_days}} if {
	not _overdue
	_missing
}

_overdue if dates.days_between(dates.date_of(input.spec.assessment.at), input.as_of) > data.kijun.parameters.similar_review_days

_missing := "at" if not _reviewed

_missing := "systems" if {
	_reviewed
	input.spec.similar_review.possible
	count(object.get(input.spec.similar_review, "systems", [])) == 0
}

_reviewed if incidents.done(input.spec.similar_review.at, input.as_of)
