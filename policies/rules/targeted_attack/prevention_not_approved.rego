# METADATA
# title: 再発防止策は最高情報セキュリティ責任者が確認する
# description: "再発防止策に、最高情報セキュリティ責任者による基準日までの確認と承認の記録が無いか、承認した人が同責任者でなければ違反とし（承認の後に就任したときを除く。）、再発防止策が書かれていないインシデントは不明とする。"
# custom:
#   id: ATK-014
#   en:
#     title: "The chief information security officer examines measures against recurrence"
#     description: "Measures against recurrence without a record of their examination and approval by the chief information security officer are reported; an approval by somebody else counts only when it came before the present officer took office."
#   severity: medium
#   kinds: [Incident]
#   reads: [Organization]
#   clauses: ["unified-r7:2.2.4(4)(b)"]
#   basis: official
#   since: 0.1.0
#   message:
#     ja: "再発防止策（{count}件）を最高情報セキュリティ責任者が確認した記録がありません"
#     en: "There is no record that the chief information security officer examined the measures against recurrence ({count})"
#   unknown:
#     ja: "再発防止策（prevention）が記されておらず、最高情報セキュリティ責任者の確認を判断できません"
#     en: "No measures against recurrence are recorded (prevention), so their approval cannot be told"
#   expected:
#     ja: "prevention_approval の approver が最高情報セキュリティ責任者で、approved_on が基準日以前であること"
#     en: "prevention_approval with the chief information security officer as approver and an approved_on that is not in the future"
#   remedy:
#     ja: "再発防止策を最高情報セキュリティ責任者に報告し、確認の結果を prevention_approval に記録してください"
#     en: "Report the measures to the chief information security officer and record the result in prevention_approval"
package kijun.rules.targeted_attack.prevention_not_approved

import data.kijun.lib.governance

applicable if count(input.spec.prevention) > 0

applicable if input.spec.assessment.result == "incident"

open contains {"path": ["spec", "assessment"], "args": {}} if count(object.get(input.spec, "prevention", [])) == 0

findings contains {"path": ["spec", "prevention"], "args": {"count": count(input.spec.prevention)}} if {
	count(input.spec.prevention) > 0
	not _approved
}

_approved if {
	input.spec.prevention_approval.approved_on <= input.as_of
	not _by_another
}

# Titles may stand before the name. Without a chief officer on record nobody can be told from that officer.
_by_another if {
	count(_chiefs) > 0
	every chief in _chiefs {
		not contains(governance.person(input.spec.prevention_approval.approver), governance.person(chief.name))
		not chief.designated_on > input.spec.prevention_approval.approved_on
	}
}

_chiefs := {chief |
	some organization in data.kijun.workspace.Organization
	chief := organization.spec.roles.ciso
}
