# METADATA
# title: 国の行政機関は国家サイバー統括室に連絡する
# description: "国の行政機関が、インシデントを国家サイバー統括室に連絡していなければ違反とし、機関の種類が書かれていなければ不明とする。"
# custom:
#   id: ATK-010
#   en:
#     title: "A national organ notifies the National Cybersecurity Office"
#     description: "A national administrative organ that has not notified the National Cybersecurity Office of an incident is reported; if the kind of body is not written down, this is unknown."
#   severity: high
#   kinds: [Incident]
#   clauses: ["unified-r7:2.2.4(3)(a)"]
#   basis: official
#   since: 0.1.0
#   message:
#     ja: "{at} にインシデントと評価した事象が、国家サイバー統括室に連絡されていません"
#     en: "The National Cybersecurity Office has not been notified of what was assessed as an incident at {at}"
#   expected:
#     ja: "notifications に nco への連絡があること"
#     en: "notifications has one to nco"
#   remedy:
#     ja: "速やかに連絡し、notifications に記録してください"
#     en: "Notify promptly and record it in notifications"
#   unknown:
#     ja: "機関の種類が書かれていないため、{at} のインシデントの連絡先を判定できません"
#     en: "The kind of body is not written down, so whom to notify of the incident of {at} cannot be judged"
package kijun.rules.targeted_attack.nco_not_told

import data.kijun.lib.incidents
import data.kijun.lib.place

applicable if {
	input.spec.assessment.result == "incident"
	not _corporation
}

_corporation if input.spec.organization_type in {"incorporated_agency", "designated_corporation"}

findings contains {"path": place.nearest(input, ["spec", "notifications"]), "args": {"at": input.spec.assessment.at}} if {
	input.spec.organization_type
	not "nco" in incidents.notified(input.spec, input.as_of)
}

open contains {"path": ["spec"], "args": {"at": input.spec.assessment.at}} if not input.spec.organization_type
