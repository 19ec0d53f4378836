# METADATA
# title: 独立行政法人等は所管する国の行政機関に連絡する
# description: "独立行政法人又は指定法人が、インシデントを所管する国の行政機関に連絡していなければ違反とする。"
# custom:
#   id: ATK-022
#   en:
#     title: "A corporation notifies the agency with jurisdiction over it"
#     description: "An incorporated administrative agency or designated corporation that has not notified the agency with jurisdiction over it of an incident is reported."
#   severity: high
#   kinds: [Incident]
#   clauses: ["unified-r7:2.2.4(3)(a)"]
#   basis: official
#   since: 0.1.0
#   message:
#     ja: "{at} にインシデントと評価した事象が、所管する国の行政機関に連絡されていません"
#     en: "The agency with jurisdiction has not been notified of what was assessed as an incident at {at}"
#   expected:
#     ja: "notifications に competent_ministry への連絡があること"
#     en: "notifications has one to competent_ministry"
#   remedy:
#     ja: "速やかに連絡し、notifications に記録してください"
#     en: "Notify promptly and record it in notifications"
package kijun.rules.targeted_attack.ministry_not_told

import data.kijun.lib.incidents
import data.kijun.lib.place

applicable if {
	input.spec.assessment.result == "incident"
	input.spec.organization_type in {"incorporated_agency", "designated_corporation"}
}

findings contains {"path": place.nearest(input, ["spec", "notifications"]), "args": {"at": input.spec.assessment.at}} if {
	not "competent_ministry" in incidents.notified(input.spec, input.as_of)
}
