# METADATA
# title: 所管する法人からの連絡を国家サイバー統括室に連絡する
# description: "所管する独立行政法人又は指定法人からインシデントの連絡を受けた国の行政機関の CSIRT は、速やかに国家サイバー統括室に連絡する。国の行政機関のリポジトリにある法人のインシデントに、その連絡の記録がないものを違反とする。"
# custom:
#   id: ATK-041
#   en:
#     title: "What a corporation notifies is passed on to the National Cybersecurity Office"
#     description: "The CSIRT of a national administrative organ that is notified of an incident by a corporation under its jurisdiction promptly notifies the National Cybersecurity Office. A corporation's incident in the repository of a national organ without that notice is a violation."
#   severity: high
#   kinds: [Incident]
#   reads: [Organization]
#   clauses: ["unified-r7:2.2.4(3)(a)"]
#   basis: official
#   since: 0.2.0
#   message:
#     ja: "法人のインシデント（評価 {at}）が、国の行政機関から国家サイバー統括室に連絡されていません"
#     en: "The corporation's incident (assessed {at}) was not passed on to the National Cybersecurity Office by the national organ"
#   expected:
#     ja: "notifications に国家サイバー統括室（nco）への連絡がある"
#     en: "notifications has one to nco"
#   remedy:
#     ja: "速やかに連絡し、notifications に記録してください。"
#     en: "Notify promptly and record it in notifications."
package kijun.rules.targeted_attack.corporation_notice_not_passed_on

import data.kijun.lib.incidents
import data.kijun.lib.place

applicable if {
	input.spec.assessment.result == "incident"
	input.spec.organization_type in {"incorporated_agency", "designated_corporation"}
	_national
}

_national if {
	some organization in data.kijun.workspace.Organization
	organization.spec.type == "national"
}

findings contains {"path": place.nearest(input, ["spec", "notifications"]), "args": {"at": input.spec.assessment.at}} if {
	not "nco" in incidents.notified(input.spec, input.as_of)
}
