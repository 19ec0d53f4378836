# METADATA
# title: "政府共通利用型システムの運用管理規程を整備している"
# description: "政府共通利用型システムを構築するときは、責任分界（responsibilities）、協力・連携体制（cooperation）、非常時の対応策（emergency_plans）を含む運用管理規程を整備する。本文のファイル、申請者と別の者による承認、各事項の箇所を求める。記録の形は kijun の定めである。"
# custom:
#   id: LIF-025
#   en:
#     title: "Operation and management rules of the shared system are established"
#     description: "When a shared government system is constructed, rules with the demarcation of responsibilities, the cooperation and the emergency plans are established: the file of the text, an approval by another person than the applicant, and the place of each item. This form of record is kijun's."
#   severity: medium
#   kinds: [System]
#   clauses: ["unified-r7:5.4.1(1)(a)", "unified-r7:5.4.1(1)(a)(i)", "unified-r7:5.4.1(1)(a)(ii)", "unified-r7:5.4.1(1)(a)(iii)"]
#   basis: inferred
#   since: 0.2.0
#   message:
#     ja: "政府共通利用型システムの運用管理規程に欠けるものがあります：{missing}"
#     en: "The rules of the shared government system lack: {missing}"
#   unknown:
#     ja: "政府共通利用型システムとして管理するか、そのセキュリティ機能を利用するかが記録されていません"
#     en: "Whether the system is run as, or uses, a shared government system is not on record"
#   expected:
#     ja: "shared_government.rules に document、approval（申請者と別の者）、三つの provisions の place があること"
#     en: "document, approval (not by the applicant) and the place of the three provisions in shared_government.rules"
#   remedy:
#     ja: "欠ける事項を運用管理規程に定め、shared_government.rules に記録してください。"
#     en: "Lay down what is missing and record it in shared_government.rules."
package kijun.rules.life_cycle.shared_rules_incomplete

import data.kijun.lib.files
import data.kijun.lib.governance
import data.kijun.lib.place
import data.kijun.lib.shared_government

applicable if shared_government.perhaps(input, "operator")

findings contains {"path": place.nearest(input, ["spec", "shared_government", "rules"]), "args": {"missing": missing}, "key": missing} if {
	shared_government.plays(input, "operator")
	some missing in ({"document", "approval", "responsibilities", "cooperation", "emergency_plans"} - _kept)
}

_kept contains "document" if files.present(input.spec.shared_government.rules.document)

_kept contains "approval" if {
	approval := input.spec.shared_government.rules.approval
	approval.approved_on <= input.as_of
	not governance.same_person(object.get(approval, "applicant", ""), approval.approver)
}

_kept contains provision.item if {
	some provision in input.spec.shared_government.rules.provisions
	provision.place
}

open contains {"path": ["spec"], "args": {}} if not input.spec.shared_government
