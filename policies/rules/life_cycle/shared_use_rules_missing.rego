# METADATA
# title: "提供された機器等の運用規程と実施手順を整備している"
# description: "利用管理者は、政府共通利用型システムの利用に係る運用規程（rule）と実施手順（procedure）を整備する。種類ごとに、申請者と別の者による基準日までの承認と本文のファイルを求める。記録の形は kijun の定めである。"
# custom:
#   id: LIF-034
#   en:
#     title: "Rules and procedures for the equipment provided are established"
#     description: "The user administrator establishes operational rules (rule) and operating procedures (procedure) for the use: of each kind one with an approval, not in the future and not by the applicant, and its text in the repository. This form of record is kijun's."
#   severity: medium
#   kinds: [Organization]
#   clauses: ["unified-r7:5.4.2(3)(a)"]
#   basis: inferred
#   since: 0.2.0
#   message:
#     ja: "「{name}」の利用に係る規程等がありません：{missing}"
#     en: "The use of \"{name}\" lacks its rules: {missing}"
#   unknown:
#     ja: "政府共通利用型システムから機器等の提供を受けているかが記録されていません"
#     en: "Whether equipment is received from a shared government system is not on record"
#   expected:
#     ja: "shared_services の rules に、承認（申請者と別の者）と本文のある rule と procedure があること"
#     en: "a rule and a procedure with approval (not by the applicant) and text in rules of shared_services"
#   remedy:
#     ja: "運用規程と実施手順を整備して承認を得、rules に記録してください。"
#     en: "Establish and approve rules and procedures and record them in rules."
package kijun.rules.life_cycle.shared_use_rules_missing

import data.kijun.lib.files
import data.kijun.lib.governance
import data.kijun.lib.shared_government

applicable if shared_government.perhaps_receives(input)

findings contains {
	"path": ["spec", "shared_services", i],
	"args": {"name": service.name, "missing": missing},
	"key": missing,
} if {
	some i, service in shared_government.received(input)
	some missing in ({"rule", "procedure"} - _kept(service))
}

_kept(service) := {rule.kind |
	some rule in service.rules
	files.present(rule.document)
	rule.approval.approved_on <= input.as_of
	not governance.same_person(object.get(rule.approval, "applicant", ""), rule.approval.approver)
}

open contains {"path": ["spec"], "args": {}} if not input.spec.shared_services
