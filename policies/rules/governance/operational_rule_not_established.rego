# METADATA
# title: 運用規程と実施手順が定められている
# description: "運用規程と実施手順は、決定した人と日、別の人である申請者、リポジトリにある本文によって定められたと確かめる。いずれかを欠くもの、運用規程も実施手順も一つも記されていないものを違反とする。対策基準、人事異動時の規程、例外措置の審査手続、インシデントの手順は、それぞれの規則で見る。条項は定めることを求め、記録の形は示さない。"
# custom:
#   id: GOV-105
#   en:
#     title: "Operational rules and procedures are established"
#     description: "That a rule or procedure is established shows in who decided and when, an applicant who is somebody else, and its text in the repository. Lacking any of these is a violation. Own standards, personnel rules, the procedures for exceptions and for incidents have rules of their own. The clause gives no form of record."
#   severity: medium
#   kinds: [Organization]
#   clauses: ["unified-r7:2.1.3(3)(a)"]
#   basis: inferred
#   since: 0.1.0
#   message:
#     ja: "「{rule}」の {field} からは、定められたことを確かめられません"
#     en: "The field {field} of \"{rule}\" does not show that it is established"
#   expected:
#     ja: "基準日以前の approval、approver と別の applicant、リポジトリにある file"
#     en: "an approval not in the future, an applicant other than the approver, a file in the repository"
#   remedy:
#     ja: "決定を記録し、本文をリポジトリに置いて file に記してください。"
#     en: "Record the decision, put the text into the repository and name it in file."
package kijun.rules.governance.operational_rule_not_established

import data.kijun.lib.papers
import data.kijun.lib.place

findings contains {
	"path": place.nearest(input, array.concat(["spec", "rules", i], field)),
	"args": {"rule": entry.name, "field": concat(".", field)},
	"key": concat(".", field),
} if {
	some i, entry in input.spec.rules
	not entry.kind in _elsewhere
	some field in papers.flaws(entry, input.as_of)
}

findings contains {"path": place.nearest(input, ["spec", "rules"]), "args": {"rule": "—", "field": "rules"}, "key": "rules"} if {
	count({i |
		some i, entry in input.spec.rules
		not entry.kind in _elsewhere
	}) == 0
}

_elsewhere := {"own_standards", "personnel", "exception_procedure", "incident_reporting", "incident_response"}
