# METADATA
# title: サイバー攻撃は警察に通報・連絡する
# description: "標的型攻撃、不正プログラム、不正アクセス又はサービス不能攻撃によるインシデントに、警察への通報・連絡が無ければ違反とする。"
# custom:
#   id: ATK-009
#   en:
#     title: "Cyber-attacks are reported to the police"
#     description: "An incident by targeted attack, malware, unauthorised access or denial of service without a report to the police is reported."
#   severity: high
#   kinds: [Incident]
#   clauses: ["unified-r7:2.2.4(2)(g)"]
#   basis: official
#   since: 0.1.0
#   message:
#     ja: "サイバー攻撃（{category}）によるインシデントが、警察に通報・連絡されていません"
#     en: "The incident by cyber-attack ({category}) has not been reported to the police"
#   expected:
#     ja: "notifications に police への連絡があること"
#     en: "notifications has one to police"
#   remedy:
#     ja: "警察に通報・連絡し、notifications に記録してください"
#     en: "Report to the police and record it in notifications"
package kijun.rules.targeted_attack.police_not_told

import data.kijun.lib.incidents
import data.kijun.lib.place

applicable if {
	input.spec.assessment.result == "incident"
	input.spec.category in {"targeted_attack", "malware", "unauthorised_access", "denial_of_service"}
}

findings contains {"path": place.nearest(input, ["spec", "notifications"]), "args": {"category": input.spec.category}} if {
	not "police" in incidents.notified(input.spec, input.as_of)
}
