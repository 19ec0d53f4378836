# METADATA
# title: "高度な対策を要するシステムの要件は助言を求めて定める"
# description: "高度な情報セキュリティ対策を要する情報システムのセキュリティ要件は、最高情報セキュリティアドバイザー等に助言を求める。助言を求めた日がなければ違反とする。"
# custom:
#   id: TEC-006
#   en:
#     title: "Advice is sought for systems that need a high level of measures"
#     description: "For systems that need a high level of measures, advice on the requirements is sought from the chief information security advisor or equal. No date of it is a violation."
#   severity: medium
#   kinds: [System]
#   clauses: ["unified-r7:5.2.1(3)(d)"]
#   basis: official
#   since: 0.1.0
#   message:
#     ja: "高度な対策を要するシステムですが、セキュリティ要件について助言を求めた記録がありません"
#     en: "The system needs a high level of measures, but no advice on its requirements is recorded"
#   expected:
#     ja: "spec.life_cycle.requirements.adviser_consulted_on に助言を求めた日を記す"
#     en: "spec.life_cycle.requirements.adviser_consulted_on holds the day advice was sought"
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

_consulted if object.get(input, _path, "9999-12-31") <= input.as_of

_path := ["spec", "life_cycle", "requirements", "adviser_consulted_on"]
