# METADATA
# title: 監査で三つの事項を確かめる
# description: "監査では、対策基準が統一基準に、運用規程と実施手順が対策基準に、実際の運用が規程に適合しているかの三つを確かめる。三つは平成30年度版の整理で原文は未確認であり、令和7年度版の遵守事項は列挙しない。報告を終えた監査について、前年度までを見る。"
# custom:
#   id: GOV-070
#   en:
#     title: "An audit covers its three questions"
#     description: "Audits ask whether the own standards conform to the Common Standards, the rules to the own standards, and the practice to the rules. The three come from the 2018 edition (text not seen); the FY2025 requirements do not list them. Reported audits of this year and the last are looked at."
#   severity: medium
#   kinds: [Organization]
#   clauses: []
#   basis: design
#   since: 0.1.0
#   message:
#     ja: "{year}年度の監査で「{question}」を確かめた記録がありません"
#     en: "The audit of fiscal {year} does not record the question \"{question}\""
#   expected:
#     ja: "questions に三つの事項がある"
#     en: "questions has all three"
#   remedy:
#     ja: "確かめて questions に記録するか、追加の監査を計画してください。"
#     en: "Examine it and record it in questions, or plan another audit."
package kijun.rules.governance.audit_question_missing

import data.kijun.lib.governance
import data.kijun.lib.place

applicable if {
	some year in input.spec.audits
	_reported(year)
}

findings contains {
	"path": place.nearest(input, ["spec", "audits", i, "questions"]),
	"args": {"year": year.fiscal_year, "question": question},
	"key": question,
} if {
	some i, year in input.spec.audits
	_reported(year)
	some question in {"standards_conform", "rules_conform", "practice_conforms"}
	not question in object.get(year, "questions", [])
}

_reported(year) if {
	governance.recent(year, input.as_of)
	governance.dated(year, "reported_on", input.as_of)
}
