# METADATA
# title: 特に重要な情報システムの緊急連絡網を整備する
# description: "業務の遂行のため特に重要と認めた情報システムについて、緊急連絡先、連絡手段、連絡内容を含む緊急連絡網があることを確かめる。"
# custom:
#   id: GOV-047
#   en:
#     title: "Especially critical systems have an emergency network"
#     description: "For the systems deemed especially critical there is an emergency communication network with contacts, methods and contents to report."
#   severity: medium
#   kinds: [Organization]
#   clauses: ["unified-r7:2.2.4(1)(c)"]
#   basis: official
#   since: 0.1.0
#   message:
#     ja: "「{system}」の緊急連絡網に「{missing}」がありません"
#     en: "The emergency network of \"{system}\" lacks \"{missing}\""
#   unknown:
#     ja: "特に重要な情報システムが挙げられておらず、緊急連絡網が要るかどうか確かめられません（無ければ空の一覧とします）"
#     en: "It is not recorded which systems are particularly important (an empty list when none is), so it is not known whether an emergency network is needed"
#   question:
#     ja: "業務の遂行に特に重要な情報システムが一つもないとされています。そのとおりですか"
#     en: "No information system is declared especially critical. Is that so?"
#   expected:
#     ja: "critical_systems[] に、連絡手段のある contacts と report_contents がある"
#     en: "critical_systems[] has contacts with a method, and report_contents"
#   remedy:
#     ja: "緊急連絡先、連絡手段、連絡内容を定めて記録してください。"
#     en: "Lay down contacts, methods and contents and record them."
package kijun.rules.governance.emergency_network_incomplete

import data.kijun.lib.place

open contains {"path": place.nearest(input, ["spec", "incident_preparation"]), "args": {}} if {
	not input.spec.incident_preparation.critical_systems
}

findings contains {
	"path": place.nearest(input, ["spec", "incident_preparation", "critical_systems", i, missing]),
	"args": {"system": entry.system, "missing": missing},
	"key": missing,
} if {
	some i, entry in input.spec.incident_preparation.critical_systems
	some missing in {"contacts", "report_contents"}
	count(object.get(entry, missing, [])) == 0
}

findings contains {
	"path": ["spec", "incident_preparation", "critical_systems", i, "contacts", j],
	"args": {"system": entry.system, "missing": "method"},
	"key": "method",
} if {
	some i, entry in input.spec.incident_preparation.critical_systems
	some j, contact in entry.contacts
	not contact.method
}

# None at all is hard to believe of an agency: a person is asked.
reviews contains {"path": ["spec", "incident_preparation", "critical_systems"], "args": {}} if {
	input.spec.incident_preparation.critical_systems == []
}
