# METADATA
# title: 再発防止策は最高情報セキュリティ責任者が確認する
# description: "再発防止策に、最高情報セキュリティ責任者による基準日までの確認と承認の記録が無ければ違反とし、再発防止策が書かれていないインシデントは不明とする。"
# custom:
#   id: ATK-014
#   en:
#     title: "The chief information security officer examines measures against recurrence"
#     description: "Measures against recurrence without a record of their examination and approval by the chief information security officer are reported."
#   severity: medium
#   kinds: [Incident]
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
#     ja: "prevention_approval があること"
#     en: "prevention_approval is present"
#   remedy:
#     ja: "再発防止策を最高情報セキュリティ責任者に報告し、確認の結果を prevention_approval に記録してください"
#     en: "Report the measures to the chief information security officer and record the result in prevention_approval"
package kijun.rules.targeted_attack.prevention_not_approved

applicable if count(input.spec.prevention) > 0

applicable if input.spec.assessment.result == "incident"

open contains {"path": ["spec", "assessment"], "args": {}} if count(object.get(input.spec, "prevention", [])) == 0

findings contains {"path": ["spec", "prevention"], "args": {"count": count(input.spec.prevention)}} if {
	count(input.spec.prevention) > 0
	not _approved
}

_approved if input.spec.prevention_approval.approved_on <= input.as_of
