# METADATA
# title: "より高度な対策を要件に加える必要を確認している"
# description: "高度な対策を要する情報システムでは、助言を踏まえ、より高度な対策を要件に加える必要があるかを確認する。助言を求めた日以後の確認の日、結論、理由を求める。高度な対策の要否が分からなければ不明とする。"
# custom:
#   id: LIF-010
#   en:
#     title: "The need of higher measures is checked"
#     description: "For a system that needs a high level of measures it is checked, in light of the advice, whether higher measures must be added: the day (since the advice was sought), the conclusion and its reason are required. Where the need of a high level is not known, the answer is unknown."
#   severity: medium
#   kinds: [System]
#   clauses: ["unified-r7:5.2.1(3)(d)"]
#   basis: inferred
#   since: 0.2.0
#   message:
#     ja: "より高度な対策の要否の確認に欠けるものがあります：{missing}（checked_on は確認の日、conclusion は結論、reason は理由）"
#     en: "The check whether higher measures are needed lacks: {missing}"
#   unknown:
#     ja: "高度な対策を要する情報システムかどうかが記録されていません"
#     en: "Whether the system needs a high level of measures is not on record"
#   expected:
#     ja: "phases.higher_measures に、助言以後の checked_on、conclusion、reason があること"
#     en: "checked_on since the advice, conclusion and reason in phases.higher_measures"
#   remedy:
#     ja: "助言を踏まえて要否を確認し、phases.higher_measures に記録してください。"
#     en: "Check the need in light of the advice and record it in phases.higher_measures."
package kijun.rules.life_cycle.higher_measures_not_checked

import data.kijun.lib.place
import data.kijun.lib.records
import data.kijun.lib.systems

applicable if {
	not systems.disposed(input)
	not input.spec.system_class.high_level == false
}

findings contains {"path": place.nearest(input, ["spec", "phases", "higher_measures"]), "args": {"missing": missing}, "key": missing} if {
	some missing in ({"checked_on", "conclusion", "reason"} - _kept)
}

_kept contains "checked_on" if {
	records.done_between(
		input.spec.phases.higher_measures, "checked_on",
		object.get(input.spec, ["life_cycle", "requirements", "adviser_consulted_on"], "0000-01-01"), input.as_of,
	)
}

_kept contains field if {
	some field in ["conclusion", "reason"]
	input.spec.phases.higher_measures[field]
}

# Nothing is demanded of a system whose level is not known.
_kept contains field if {
	not _high_level
	some field in ["checked_on", "conclusion", "reason"]
}

_high_level if input.spec.system_class.high_level == true

open contains {"path": place.nearest(input, ["spec", "system_class"]), "args": {}} if not _high_level
