# METADATA
# title: "政府共通利用型システムの運用管理規程を整備している"
# description: "政府共通利用型システムを構築するときは、情報セキュリティ対策の運用管理規程を整備する。本文のファイルと、申請者と別の者による承認を求める。含めるべき事項は別の規則が一つずつ確かめる。記録の形は kijun の定めである。"
# custom:
#   id: LIF-025
#   en:
#     title: "Operation and management rules of the shared system are established"
#     description: "When a shared government system is constructed, operation and management rules for security measures are established: the file of the text and an approval by another person than the applicant. Other rules look for each matter they must contain. This form of record is kijun's."
#   severity: medium
#   kinds: [System]
#   clauses: ["unified-r7:5.4.1(1)(a)"]
#   basis: inferred
#   since: 0.2.0
#   message:
#     ja: "政府共通利用型システムの運用管理規程に欠けるものがあります：{missing}（document＝本文、approval＝承認）"
#     en: "The rules of the shared government system lack: {missing}"
#   unknown:
#     ja: "政府共通利用型システムとして管理するか、そのセキュリティ機能を利用するかが記録されていません"
#     en: "Whether the system is run as, or uses, a shared government system is not on record"
#   expected:
#     ja: "shared_government.rules に 本文のファイル（document）と、申請者と別の者による承認（approval）があること"
#     en: "document and approval (not by the applicant) in shared_government.rules"
#   remedy:
#     ja: "運用管理規程を定めて承認を得、shared_government.rules に記録してください。"
#     en: "Establish the rules, have them approved and record them in shared_government.rules."
package kijun.rules.life_cycle.shared_rules_incomplete

import data.kijun.lib.files
import data.kijun.lib.governance
import data.kijun.lib.place
import data.kijun.lib.shared_government

applicable if shared_government.perhaps(input, "operator")

findings contains {"path": place.nearest(input, ["spec", "shared_government", "rules"]), "args": {"missing": missing}, "key": missing} if {
	shared_government.plays(input, "operator")
	some missing in ({"document", "approval"} - _kept)
}

_kept contains "document" if files.present(input.spec.shared_government.rules.document)

_kept contains "approval" if {
	approval := input.spec.shared_government.rules.approval
	approval.approved_on <= input.as_of
	not governance.same_person(object.get(approval, "applicant", ""), approval.approver)
}

open contains {"path": ["spec"], "args": {}} if not input.spec.shared_government
