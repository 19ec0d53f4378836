# METADATA
# title: 国家サイバー統括室等への連絡は速やかに行う
# description: "国の行政機関の CSIRT は国家サイバー統括室に、独立行政法人及び指定法人の CSIRT は所管する国の行政機関に、インシデントを認知したときは速やかに連絡する。評価から最初の連絡までが組織が定める分数を超えるものを違反とする。連絡がないものは別の規則で見る。条項は「速やかに」とし、分数を定めない。"
# custom:
#   id: ATK-028
#   en:
#     title: "The Office or the agency with jurisdiction is told promptly"
#     description: "The CSIRT of a national administrative organ notifies the National Cybersecurity Office, that of a corporation the agency with jurisdiction, promptly. More than the set number of minutes between the assessment and the first notice is a violation; a missing notice is another rule's. The clause says \"promptly\" and gives no number."
#   severity: high
#   kinds: [Incident]
#   parameters: [outside_notice_minutes]
#   clauses: ["unified-r7:2.2.4(3)(a)"]
#   basis: official
#   since: 0.1.0
#   message:
#     ja: "評価から連絡まで {minutes} 分を要しています（組織が定める上限は{limit}分）"
#     en: "The notice came {minutes} minutes after the assessment (the limit the organisation has set is {limit})"
#   expected:
#     ja: "評価から組織が定める分数以内の nco 又は competent_ministry への連絡"
#     en: "a notice to nco or competent_ministry within the set number of minutes after the assessment"
#   remedy:
#     ja: "連絡の手順と当番を見直してください"
#     en: "Review the procedure and the rota for notices"
package kijun.rules.targeted_attack.outside_notice_late

import data.kijun.lib.dates

applicable if {
	input.spec.assessment.result == "incident"
	count(_notices) > 0
}

findings contains {
	"path": ["spec", "notifications", first[1], "at"],
	"args": {"minutes": first[0], "limit": data.kijun.parameters.outside_notice_minutes},
} if {
	first := min(_notices)
	first[0] > data.kijun.parameters.outside_notice_minutes
}

_notices contains [dates.minutes_between(input.spec.assessment.at, notification.at), i] if {
	some i, notification in input.spec.notifications
	notification.authority == _authority
}

_authority := "competent_ministry" if input.spec.organization_type in {"incorporated_agency", "designated_corporation"}

_authority := "nco" if input.spec.organization_type == "national_agency"
