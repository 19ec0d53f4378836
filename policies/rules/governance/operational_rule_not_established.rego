# METADATA
# title: 運用規程と実施手順が定められている
# description: "運用規程と実施手順は、決定した人と日、別の人である申請者、組織が定める日数以内の決定又は見直し、リポジトリにある本文によって定められたと確かめる。いずれかを欠くもの、運用規程も実施手順も一つも記されていないものを違反とする。対策基準、人事異動時の規程、例外措置の審査手続、インシデントの手順は、それぞれの規則で見る。条項は定めることを求め、記録の形は示さない。"
# custom:
#   id: GOV-105
#   en:
#     title: "Operational rules and procedures are established"
#     description: "That a rule or procedure is established shows in who decided and when, an applicant who is somebody else, a decision or review within the organisation's number of days, and its text in the repository. Lacking any of these is a violation. Own standards, personnel rules, the procedures for exceptions and for incidents have rules of their own. The clause gives no form of record."
#   severity: medium
#   kinds: [Organization]
#   parameters: [rule_review_days]
#   clauses: ["unified-r7:2.1.3(3)(a)"]
#   basis: inferred
#   since: 0.1.0
#   message:
#     ja: "「{rule}」の {field} からは、定められたことを確かめられません（見直しは組織が定める{limit}日以内）"
#     en: "The field {field} of \"{rule}\" does not show that it is established (reviews within the {limit} days the organisation has set)"
#   expected:
#     ja: "基準日以前の approval、approver と別の applicant、組織が定める日数以内の approval 又は reviewed_on、リポジトリにある file"
#     en: "an approval not in the future, an applicant other than the approver, an approval or reviewed_on within the organisation's number of days, a file in the repository"
#   remedy:
#     ja: "決定又は見直しを行って記録し、本文をリポジトリに置いて file に記してください。"
#     en: "Decide on or review it and record that, put the text into the repository and name it in file."
package kijun.rules.governance.operational_rule_not_established

import data.kijun.lib.documents
import data.kijun.lib.place
import data.kijun.lib.subject_rules

findings contains {
	"path": fault.path,
	"args": {"rule": entry.name, "field": fault.missing, "limit": data.kijun.parameters.rule_review_days},
	"key": fault.missing,
} if {
	some i, entry in _judged
	some fault in documents.faults(input, ["spec", "rules", i])
}

findings contains {
	"path": place.nearest(input, ["spec", "rules"]),
	"args": {"rule": "—", "field": "rules", "limit": data.kijun.parameters.rule_review_days},
	"key": "rules",
} if {
	count(_judged) == 0
}

_judged := {i: entry |
	some i, entry in input.spec.rules
	entry.kind != "own_standards"
	not i in _elsewhere
}

_elsewhere contains i if {
	some subject in ["personnel", "exception_procedure", "incident_reporting", "incident_response"]
	some i, _ in subject_rules.rules_of(input, subject)
}
