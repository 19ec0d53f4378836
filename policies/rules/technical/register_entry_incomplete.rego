# METADATA
# title: "情報システム台帳の記載を欠かさない"
# description: "台帳にはセキュリティ要件に係る事項を記す。どの事項かは条文にないため、ほかの規則の判断に欠かせない取扱情報、構成要素、運用開始日（予定を含む）の欠落を違反とする。"
# custom:
#   id: TEC-002
#   en:
#     title: "The register entry is complete"
#     description: "The register records all matters related to security requirements. The clause does not list them; information handled, components and the (planned) go-live date are asked for because every other judgement depends on them."
#   severity: medium
#   kinds: [System]
#   clauses: ["unified-r7:2.1.2(1)(a)", "unified-r7:5.2.2(1)(c)"]
#   basis: inferred
#   since: 0.1.0
#   message:
#     ja: "台帳の項目 {item} が記載されていません"
#     en: "The register entry lacks {item}"
#   question:
#     ja: "インターネットから到達できますが、spec.web の記載がありません。ウェブサイトを提供していないことに間違いありませんか（提供していなければ sites を空にしてください）"
#     en: "The system is reachable from the internet, but spec.web is missing. Is it certain that it offers no website? (If so, leave sites empty.)"
#   expected:
#     ja: "取扱情報、構成要素、運用開始日が記載されている"
#     en: "Information handled, components and go-live date are recorded"
#   remedy:
#     ja: "欠けている項目を記載し、統括情報セキュリティ責任者に報告してください"
#     en: "Record the missing item and report it to the head information security officer"
package kijun.rules.technical.register_entry_incomplete

import data.kijun.lib.place
import data.kijun.lib.systems

applicable if not systems.disposed(input)

findings contains {"path": place.nearest(input, path), "key": item, "args": {"item": item}} if {
	some item, path in _asked_for
	object.get(input, path, []) == []
}

reviews contains {"path": ["spec"], "args": {}} if {
	input.spec.internet == "facing"
	not input.spec.web
}

_asked_for := {
	"spec.information": ["spec", "information"],
	"spec.components": ["spec", "components"],
	"spec.life_cycle.go_live_on": ["spec", "life_cycle", "go_live_on"],
}
