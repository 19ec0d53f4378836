# METADATA
# title: "情報システム台帳の記載を欠かさない"
# description: "台帳にはセキュリティ要件に係る事項を記す。どの事項かは条文にないため、ほかの規則の判断に欠かせない取扱情報、構成要素、運用開始日（予定を含む）の欠落を違反とする。運用中のシステムにウェブ、電子メール、DNS、オンライン手続、データベース、無線 LAN の記載も、ないことの確認（elements_absent）もなければ、ないことを人に確かめる。"
# custom:
#   id: TEC-002
#   en:
#     title: "The register entry is complete"
#     description: "The register records all matters related to security requirements. The clause does not list them; information handled, components and the (planned) go-live date are asked for because every other judgement depends on them. For a system in operation without an entry for web, mail, DNS, online procedures, databases or wireless LAN, and without a confirmation (elements_absent) that there is none, a person is asked whether there is none."
#   severity: medium
#   kinds: [System]
#   clauses: ["unified-r7:2.1.2(1)(a)"]
#   basis: inferred
#   since: 0.1.0
#   message:
#     ja: "台帳の項目 {item} が記載されていません"
#     en: "The register entry lacks {item}"
#   question:
#     ja: "台帳に spec.{item} の記載がなく、関係する規則が判定されません。該当するものがないことに間違いありませんか（なければ空の値で記載してください）"
#     en: "spec.{item} is missing, so that the rules on it judge nothing. Is it certain that there is nothing of the kind? (If so, record it as empty.)"
#   expected:
#     ja: "取扱情報、構成要素、運用開始日が記載されている"
#     en: "Information handled, components and go-live date are recorded"
#   remedy:
#     ja: "欠けている項目を記載し、統括情報セキュリティ責任者に報告してください"
#     en: "Record the missing item and report it to the head information security officer"
package kijun.rules.technical.register_entry_incomplete

import data.kijun.lib.elements
import data.kijun.lib.place
import data.kijun.lib.systems

applicable if not systems.disposed(input)

findings contains {"path": place.nearest(input, path), "key": item, "args": {"item": item}} if {
	some item, path in _asked_for
	object.get(input, path, []) == []
}

reviews contains {"path": ["spec"], "key": section, "args": {"item": section}} if {
	systems.in_service(input)
	some section in _asked_about
	not input.spec[section]
	not _confirmed(section)
}

# Somebody has already confirmed that the system has no such element.
_confirmed(section) if elements.absent(input, {"web": "web", "mail": "mail", "dns": "dns", "databases": "database"}[section])

# Parts that a system need not have: without them other rules have nothing to judge, so a person is asked once.
_asked_about contains section if {
	input.spec.internet == "facing"
	some section in {"web", "mail", "dns"}
}

_asked_about contains "online_procedures" if {
	some user in input.spec.users
	user in {"public", "companies"}
}

_asked_about contains section if some section in {"databases", "wireless"}

_asked_for := {
	"spec.information": ["spec", "information"],
	"spec.components": ["spec", "components"],
	"spec.life_cycle.go_live_on": ["spec", "life_cycle", "go_live_on"],
}
