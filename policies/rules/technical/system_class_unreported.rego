# METADATA
# title: "情報システムの分類を報告する"
# description: "情報システムを新たに構築し、又は更新するときは、分類基準に基づいて分類し、統括情報セキュリティ責任者に報告する。報告の日がないか、基準日より後であるか、更改した情報システムで前の版（前回の更改又は新規構築）の時のままであれば違反とする。"
# custom:
#   id: TEC-004
#   en:
#     title: "The system's class is reported"
#     description: "A new or updated system is classified under the classification standards and reported to the head information security officer. No date of the report, one after the day of the check, or, for an updated system, one of the version before (the update before or the construction) is a violation."
#   severity: medium
#   kinds: [System]
#   clauses: ["unified-r7:5.2.1(2)(a)"]
#   basis: official
#   since: 0.1.0
#   message:
#     ja: "情報システムの分類を統括情報セキュリティ責任者に報告した記録がありません"
#     en: "There is no record that the system's class was reported to the head information security officer"
#   expected:
#     ja: "spec.system_class.reported_on に報告した日（更改したときは、その更改に際して報告した日）を記す"
#     en: "spec.system_class.reported_on holds the day of the report (on an update, of the report for that update)"
#   remedy:
#     ja: "分類基準に基づいて分類し、結果を報告して日付を記録してください"
#     en: "Classify the system, report the result and record the date"
package kijun.rules.technical.system_class_unreported

import data.kijun.lib.place
import data.kijun.lib.systems

applicable if not systems.disposed(input)

findings contains {"path": place.nearest(input, ["spec", "system_class", "reported_on"]), "args": {}} if not _reported

_reported if {
	input.spec.system_class.reported_on <= input.as_of
	not _outdated
}

# A report of the version before the last update.
_outdated if input.spec.system_class.reported_on <= systems.renewal_work_after(input)
