# METADATA
# title: "監視の機能要件を定める"
# description: "情報システムの運用時の監視に係る管理機能の要件を定める。要件の文書が、申請者以外の承認を基準日までに得ていないか、組織が定める日数の間に承認も見直しもされていないか、リポジトリに実在しなければ違反とする。"
# custom:
#   id: FNC-014
#   en:
#     title: "Functional requirements of monitoring are laid down"
#     description: "Functional requirements for operating and managing the monitoring of the system are laid down. A document of them that was not approved by somebody other than the applicant by the day, not approved or reviewed within the organisation's number of days, or whose file is not in the repository is a violation."
#   severity: medium
#   kinds: [System]
#   parameters: [rule_review_days]
#   clauses: ["unified-r7:7.1.6(1)(a)"]
#   basis: official
#   since: 0.1.0
#   message:
#     ja: "監視の機能要件に {field} の記録がないか、確かめられません（見直しは組織が定める{limit}日以内）"
#     en: "{field} of the functional requirements of monitoring is not recorded or cannot be confirmed (reviews within the {limit} days the organisation has set)"
#   expected:
#     ja: "monitoring.requirements に申請者以外による approval、期間内の見直し、リポジトリに実在する file がある"
#     en: "monitoring.requirements with an approval by somebody other than the applicant, a review within the period and a file that is in the repository"
#   remedy:
#     ja: "監視の機能要件を定め、承認と文書を記録してください"
#     en: "Lay down the requirements and record approval and document"
package kijun.rules.functions.monitoring_requirements_missing

import data.kijun.lib.documents
import data.kijun.lib.systems

applicable if systems.in_service(input)

findings contains {"path": fault.path, "key": fault.missing, "args": {"field": fault.missing, "limit": data.kijun.parameters.rule_review_days}} if {
	some fault in documents.faults(input, ["spec", "monitoring", "requirements"])
}
