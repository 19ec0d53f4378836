# METADATA
# title: 採用・異動・退職のときの措置を規程に定める
# description: |
#   統括情報セキュリティ責任者は、雇用の開始、終了及び人事異動のときの情報セキュリティ対策に関する運用規程を整備する。
#   三つの場面のうち規程の示されていないものを違反とする。
# custom:
#   id: INS-020
#   en:
#     title: Rules cover start, change and end of employment
#     description: |
#       The head information security officer establishes operational rules on measures at the start and end of employment and
#       at reassignment. An occasion for which no rule is named is a violation.
#   severity: medium
#   kinds: [IdentityStore]
#   clauses: ["unified-r7:2.1.3(3)(b)"]
#   basis: official
#   since: 0.1.0
#   message:
#     ja: "人事に伴う手続のうち {occasion} の規程が示されていません（hiring は採用、transfer は異動、leaving は退職）"
#     en: "No rule is named for the occasion {occasion} of personnel changes"
#   expected:
#     ja: "hiring・transfer・leaving の三つの場面に規程がある"
#     en: "Rules for all three occasions: hiring, transfer and leaving"
#   remedy:
#     ja: "規程を定め、その名称を personnel_procedures に場面ごとに記載してください。"
#     en: "Establish the rule and name it in personnel_procedures, one item per occasion."
package kijun.rules.insider.personnel_procedure_missing

import data.kijun.lib.place

findings contains {
	"path": place.nearest(input, ["spec", "personnel_procedures"]),
	"args": {"occasion": occasion},
	"key": occasion,
} if {
	some occasion in {"hiring", "transfer", "leaving"}
	not occasion in _covered
}

_covered contains procedure.occasion if some procedure in input.spec.personnel_procedures
