# METADATA
# title: "機器等の選定基準の運用規程を定めている"
# description: "統括情報セキュリティ責任者は、機器等の選定基準を運用規程として整備し、必要に応じて不正な変更を防ぐ管理を加える。加えない場合は、その判断を記した箇所を示すか、要らないとした理由と決定を not_needed に記す。求める事項は selection_criteria＝機器等の選定基準、alteration_prevention＝不正な変更を防ぐ管理の要否とその内容。規程が統括情報セキュリティ責任者（又は上位の責任者）により申請者と別に決定され、組織が定める日数以内に決定又は見直しがあり、本文のファイルがリポジトリにあることも確かめる。記録の形は kijun の定めである。"
# custom:
#   id: PRC-027
#   en:
#     title: "Operational rules on selecting equipment are established"
#     description: "The head information security officer establishes selection criteria for equipment, with the requirement against alteration if necessary; where it is not included, the place of that judgement is named or the reason and the decision stand in not_needed. Items: selection_criteria: selection criteria, alteration_prevention: need and content of the requirement against alteration. The rules must be decided on by the head information security officer (or a superior), not by the applicant, decided on or reviewed within the organisation's number of days, and their text must be in the repository; this form of record is kijun's."
#   severity: medium
#   kinds: [Organization]
#   parameters: [rule_review_days]
#   clauses: ["unified-r7:4.3.1(1)(a)"]
#   basis: inferred
#   since: 0.2.0
#   message:
#     ja: "機器等の選定基準の運用規程に欠けるものがあります：{missing}（見直しは組織が定める{limit}日以内）"
#     en: "The operational rules on selecting equipment lack: {missing} (reviews within the {limit} days the organisation has set)"
#   expected:
#     ja: "subject_rules に subject: equipment_selection の記載があり、provisions に selection_criteria＝機器等の選定基準、alteration_prevention＝不正な変更を防ぐ管理の要否とその内容 の箇所（要らないときは not_needed に理由、決定した統括情報セキュリティ責任者以上の人、日）、rule の挙げる rules の規程に、統括情報セキュリティ責任者（又は上位の責任者）による申請者と別の決定、組織が定める日数以内の決定又は見直し、リポジトリにある file があること"
#     en: "an entry of subject_rules with subject equipment_selection: provisions with the place of each item (selection_criteria: selection criteria, alteration_prevention: need and content of the requirement against alteration, or its not_needed with reason, head officer or above who decided, and day), its rule in rules, decided on by the head information security officer (or a superior) other than the applicant, decided on or reviewed within the organisation's number of days, with a file in the repository"
#   remedy:
#     ja: "定めて統括情報セキュリティ責任者の決定を得、規程を rules に、定めた箇所を subject_rules に記録してください（entry＝subject_rules の記載、rule＝rules にその名の規程、approval＝決定、approval.applicant＝申請者、approval.approver＝申請者と別の決定者、head_officer＝統括情報セキュリティ責任者による決定、reviewed_on＝見直し、file＝本文）。"
#     en: "Lay it down, have the head information security officer decide on it, record the rule in rules and the places in subject_rules (entry: in subject_rules, rule: of that name in rules, approval: the decision, approval.applicant, approval.approver: somebody other than the applicant, head_officer: the decision of the head officer, reviewed_on: the review, file: the text)."
package kijun.rules.procurement.equipment_rule_incomplete

import data.kijun.lib.governance
import data.kijun.lib.subject_rules

findings contains {
	"path": problem.path,
	"args": {"missing": problem.missing, "limit": data.kijun.parameters.rule_review_days},
	"key": problem.missing,
} if {
	some problem in subject_rules.problems(input, "equipment_selection", {"selection_criteria"} | {"alteration_prevention" | not _not_needed})
}

_not_needed if {
	some entry in subject_rules.entries(input, "equipment_selection")
	some provision in entry.provisions
	provision.item == "alteration_prevention"
	provision.not_needed.decided_on <= input.as_of
	governance.by_head(input, provision.not_needed.decided_by, provision.not_needed.decided_on)
}
