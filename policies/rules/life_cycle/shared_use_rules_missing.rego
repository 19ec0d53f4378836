# METADATA
# title: "提供された機器等の運用規程と実施手順を整備している"
# description: "利用管理者は、政府共通利用型システムの利用に係る運用規程（operational_rule）と実施手順（procedure）を整備する。種類（rules の kind）ごとに、申請者と別の者による基準日までの承認、組織が定める日数以内の承認又は見直し、本文のファイルを求める。記録の形は kijun の定めである。"
# custom:
#   id: LIF-034
#   en:
#     title: "Rules and procedures for the equipment provided are established"
#     description: "The user administrator establishes operational rules (operational_rule) and operating procedures (procedure) for the use: of each kind one (kind in rules) with an approval, not in the future and not by the applicant, an approval or review within the organisation's number of days, and its text in the repository. This form of record is kijun's."
#   severity: medium
#   kinds: [Organization]
#   parameters: [rule_review_days]
#   clauses: ["unified-r7:5.4.2(3)(a)"]
#   basis: inferred
#   since: 0.2.0
#   message:
#     ja: "「{name}」の利用に係る規程等がありません：{missing}（見直しは組織が定める{limit}日以内）"
#     en: "The use of \"{name}\" lacks its rules: {missing} (reviews within the {limit} days the organisation has set)"
#   unknown:
#     ja: "政府共通利用型システムから機器等の提供を受けているかが記録されていません"
#     en: "Whether equipment is received from a shared government system is not on record"
#   expected:
#     ja: "shared_services の rules が名を挙げる規程（rules）に、承認（申請者と別の者）、期間内の見直しと本文のある operational_rule と procedure があること"
#     en: "shared_services names rules of kind operational_rule and procedure that have an approval (not by the applicant), a review within the period and a text"
#   remedy:
#     ja: "運用規程と実施手順を整備して承認を得、rules に記録し、その名を shared_services の rules に記してください。"
#     en: "Establish and approve rules and procedures and record them in rules, and name them in rules of shared_services."
package kijun.rules.life_cycle.shared_use_rules_missing

import data.kijun.lib.documents
import data.kijun.lib.shared_government

applicable if shared_government.perhaps_receives(input)

findings contains {
	"path": ["spec", "shared_services", i],
	"args": {"name": service.name, "missing": missing, "limit": data.kijun.parameters.rule_review_days},
	"key": missing,
} if {
	some i, service in shared_government.received(input)
	some missing in ({"operational_rule", "procedure"} - _kept(service))
}

_kept(service) := {rule.kind |
	some rule in input.spec.rules
	rule.name in service.rules
	count(documents.flaws(rule, input.as_of)) == 0
}

open contains {"path": ["spec"], "args": {}} if not input.spec.shared_services
