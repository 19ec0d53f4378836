# METADATA
# title: "政府共通利用型システムの運用管理規程を整備している"
# description: "政府共通利用型システムを構築するときは、情報セキュリティ対策の運用管理規程を整備する。本文のファイル、申請者と別の者による承認、組織が定める日数以内の承認又は見直しを求める。含めるべき事項は別の規則が一つずつ確かめる。記録の形は kijun の定めである。"
# custom:
#   id: LIF-025
#   en:
#     title: "Operation and management rules of the shared system are established"
#     description: "When a shared government system is constructed, operation and management rules for security measures are established: the file of the text, an approval by another person than the applicant, and an approval or review within the organisation's number of days. Other rules look for each matter they must contain. This form of record is kijun's."
#   severity: medium
#   kinds: [System]
#   parameters: [rule_review_days]
#   clauses: ["unified-r7:5.4.1(1)(a)"]
#   basis: inferred
#   since: 0.2.0
#   message:
#     ja: "政府共通利用型システムの運用管理規程に欠けるものがあります：{missing}（見直しは組織が定める{limit}日以内）"
#     en: "The rules of the shared government system lack: {missing} (reviews within the {limit} days the organisation has set)"
#   unknown:
#     ja: "政府共通利用型システムとして管理するか、そのセキュリティ機能を利用するかが記録されていません"
#     en: "Whether the system is run as, or uses, a shared government system is not on record"
#   expected:
#     ja: "shared_government.rules に document（file、申請者と別の者の approval、期間内の見直し）があること"
#     en: "document (file, approval not by the applicant, review within the period) in shared_government.rules"
#   remedy:
#     ja: "欠ける事項を運用管理規程に定め、shared_government.rules に記録してください。"
#     en: "Lay down what is missing and record it in shared_government.rules."
package kijun.rules.life_cycle.shared_rules_incomplete

import data.kijun.lib.documents
import data.kijun.lib.shared_government

applicable if shared_government.perhaps(input, "operator")

findings contains {"path": fault.path, "args": {"missing": fault.missing, "limit": data.kijun.parameters.rule_review_days}, "key": fault.missing} if {
	shared_government.plays(input, "operator")
	some fault in documents.faults(input, ["spec", "shared_government", "rules", "document"])
}

open contains {"path": ["spec"], "args": {}} if not input.spec.shared_government
