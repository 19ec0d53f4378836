# METADATA
# title: 運用規程と実施手順が定められている
# description: "運用規程と実施手順は、申請者とリポジトリにある本文、運用規程では統括情報セキュリティ責任者（又は上位の責任者）による決定によって定められたと確かめる。いずれかを欠くもの、運用規程も実施手順も一つも記されていないものを違反とする。対策基準、人事異動時の規程、例外措置の審査手続、インシデントの手順は、それぞれの規則で見る。決定の有無は GOV-038、決定者が申請者でないことは GOV-096、見直しは GOV-039 で見る。条項は定めることを求め、記録の形は示さない。"
# custom:
#   id: GOV-105
#   en:
#     title: "Operational rules and procedures are established"
#     description: "That a rule or procedure is established shows in an applicant and its text in the repository, and for an operational rule in a decision by the head information security officer (or a superior). Lacking any of these is a violation. Own standards, personnel rules, the procedures for exceptions and for incidents have rules of their own; GOV-038 looks at the decision, GOV-096 at who decided, GOV-039 at reviews. The clause gives no form of record."
#   severity: medium
#   kinds: [Organization]
#   clauses: ["unified-r7:2.1.3(3)(a)"]
#   basis: inferred
#   since: 0.1.0
#   message:
#     ja: "「{rule}」の {field} からは、定められたことを確かめられません（approval.applicant＝申請者、head_officer＝統括情報セキュリティ責任者以上による決定、file＝本文、rules＝規程の一覧）"
#     en: "The field {field} of \"{rule}\" does not show that it is established"
#   expected:
#     ja: "申請者（approval.applicant）とリポジトリにある本文（file）、運用規程では統括情報セキュリティ責任者以上による決定（head_officer）"
#     en: "an applicant (approval.applicant) and a file in the repository; for an operational rule a decision by the head officer or above (head_officer)"
#   remedy:
#     ja: "申請者を記録し、運用規程は統括情報セキュリティ責任者の決定を得、本文をリポジトリに置いて file に記してください。"
#     en: "Record the applicant, have the head officer decide on an operational rule, put the text into the repository and name it in file."
package kijun.rules.governance.operational_rule_not_established

import data.kijun.lib.documents
import data.kijun.lib.place
import data.kijun.lib.subject_rules

findings contains {
	"path": fault.path,
	"args": {"rule": entry.name, "field": fault.missing},
	"key": fault.missing,
} if {
	some i, entry in _judged
	some fault in (documents.decision_faults(input, ["spec", "rules", i]) | _too_low(i, entry))
	not fault.missing in {"approval", "approval.approver"}
}

findings contains {
	"path": place.nearest(input, ["spec", "rules"]),
	"args": {"rule": "—", "field": "rules"},
	"key": "rules",
} if {
	count(_judged) == 0
}

# Procedures may be laid down by others; rules with a subject are looked at where their subject is.
_too_low(i, entry) := {fault |
	entry.kind == "operational_rule"
	not entry.name in {named.rule | some named in input.spec.subject_rules}
	some fault in subject_rules.too_low(input, entry, i)
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
