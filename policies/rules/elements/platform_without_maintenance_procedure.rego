# METADATA
# title: "基盤を管理又は制御するソフトウェアの情報セキュリティ水準を維持する手順を整備する"
# description: "基盤を管理又は制御するソフトウェアの情報セキュリティ水準を維持する手順の文書がリポジトリにないか、申請者と別の者による承認がないか、組織が定める日数の間に決定も見直しもなければ違反とする。"
# custom:
#   id: ELM-086
#   en:
#     title: "There is a procedure to maintain security for platform software"
#     description: "No procedure to maintain security for platform software in the repository, none approved by somebody other than the applicant, or none decided or reviewed within the days the organisation has set is a violation."
#   severity: medium
#   kinds: [System]
#   parameters: [rule_review_days]
#   clauses: ["unified-r7:6.5.1(1)(b)(i)"]
#   basis: official
#   since: 0.1.0
#   message:
#     ja: "基盤を管理又は制御するソフトウェア「{name}」の情報セキュリティ水準を維持する手順の {item} が確かめられません（見直しは組織が定める{limit}日以内）"
#     en: "{item} of the procedure to maintain security for the platform software \"{name}\" cannot be established (the organisation has set a review within {limit} days)"
#   expected:
#     ja: "maintenance_procedure に文書、承認、期間内の見直しがある"
#     en: "maintenance_procedure has file, approval and review within the period"
#   remedy:
#     ja: "手順を定め、文書、承認、見直しの日を記録してください"
#     en: "Establish the procedure and record file, approval and review"
package kijun.rules.elements.platform_without_maintenance_procedure

import data.kijun.lib.documents
import data.kijun.lib.systems

applicable if {
	systems.in_service(input)
	count(input.spec.platform_software) > 0
}

findings contains {
	"path": fault.path,
	"args": {"name": software.name, "item": fault.missing, "limit": data.kijun.parameters.rule_review_days},
	"key": fault.missing,
} if {
	some i, software in input.spec.platform_software
	some fault in documents.faults(input, ["spec", "platform_software", i, "maintenance_procedure"])
}
