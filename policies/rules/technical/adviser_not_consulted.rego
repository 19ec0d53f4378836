# METADATA
# title: "高度な対策を要するシステムの要件は助言を求めて定める"
# description: "高度な情報セキュリティ対策を要する情報システムのセキュリティ要件は、最高情報セキュリティアドバイザー等に助言を求める。運用開始（その日がないときは基準日）までに助言を求めた日がなければ違反とする。運用開始と比べるのは kijun の解釈である。"
# custom:
#   id: TEC-006
#   en:
#     title: "Advice is sought for systems that need a high level of measures"
#     description: "For systems that need a high level of measures, advice on the requirements is sought from the chief information security advisor or equal. No date of it by go-live (or, without that date, the day of the check) is a violation; comparing with go-live is kijun's reading."
#   severity: medium
#   kinds: [System]
#   clauses: ["unified-r7:5.2.1(3)(d)"]
#   basis: official
#   since: 0.1.0
#   message:
#     ja: "高度な対策を要するシステムですが、運用開始までにセキュリティ要件について助言を求めた記録がありません"
#     en: "The system needs a high level of measures, but no advice on its requirements by go-live is recorded"
#   expected:
#     ja: "spec.life_cycle.requirements.adviser_consulted_on に、運用開始までに助言を求めた日を記す"
#     en: "spec.life_cycle.requirements.adviser_consulted_on holds the day advice was sought, not after go-live"
#   remedy:
#     ja: "最高情報セキュリティアドバイザー等に助言を求め、日付を記録してください"
#     en: "Seek the advisor's advice and record the date"
package kijun.rules.technical.adviser_not_consulted

import data.kijun.lib.place
import data.kijun.lib.systems

applicable if {
	not systems.disposed(input)
	input.spec.system_class.high_level == true
}

findings contains {"path": place.nearest(input, _path), "args": {}} if not _consulted

_consulted if {
	object.get(input, _path, "9999-12-31") <= min({input.as_of, object.get(input.spec, ["life_cycle", "go_live_on"], input.as_of)})
}

_path := ["spec", "life_cycle", "requirements", "adviser_consulted_on"]
