# METADATA
# title: "特定用途機器の脅威を検討して対策する"
# description: "特定用途機器に、脅威を基準日までに検討した記録がないか、存在するとした脅威に対策の記載がなければ違反とする。脅威が無いと判断したときは空の一覧を記す。"
# custom:
#   id: ELM-062
#   en:
#     title: "Threats to equipment for specific purposes are reviewed and dealt with"
#     description: "Equipment for specific purposes without a review of threats by the day of the check, or with a threat found that has no recorded measure, is a violation. An empty list says that no threat was found."
#   severity: medium
#   kinds: [System]
#   clauses: ["unified-r7:6.3.1(2)(a)"]
#   basis: official
#   since: 0.1.0
#   message:
#     ja: "特定用途機器「{name}」の脅威の検討に不足があります（{item}）（reviewed_on は検討の日、threats は脅威の一覧。ほかは対策の記載がない脅威）"
#     en: "The review of threats to \"{name}\" is incomplete ({item})"
#   expected:
#     ja: "threat_review.reviewed_on と threats があり、各脅威に measure がある"
#     en: "threat_review has reviewed_on and threats, each with a measure"
#   remedy:
#     ja: "脅威を検討し、機器の特性に応じた対策を講じて記録してください"
#     en: "Review the threats, take measures that suit the equipment and record them"
package kijun.rules.elements.special_purpose_threats_unreviewed

import data.kijun.lib.elements
import data.kijun.lib.place
import data.kijun.lib.systems

applicable if {
	systems.in_service(input)
	count(elements.of_type(input, "special-purpose")) > 0
}

findings contains {
	"path": place.nearest(input, ["spec", "components", i, "threat_review", item]),
	"args": {"name": component.name, "item": item},
	"key": item,
} if {
	some i, component in elements.of_type(input, "special-purpose")
	some item in {"reviewed_on", "threats"}
	not _recorded(item, object.get(component, "threat_review", {}))
}

findings contains {
	"path": ["spec", "components", i, "threat_review", "threats", j],
	"args": {"name": component.name, "item": threat.name},
	"key": threat.name,
} if {
	some i, component in elements.of_type(input, "special-purpose")
	some j, threat in component.threat_review.threats
	not threat.measure
}

_recorded("reviewed_on", review) if elements.dated(review, "reviewed_on", input.as_of)

_recorded("threats", review) if is_array(review.threats)
