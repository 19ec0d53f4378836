# METADATA
# title: "要安定情報を扱う回線の継続的な運用を確保する"
# description: "要安定情報（可用性2）を扱うネットワークの回線サービスに、継続的な運用の措置の記載がないか、切り替える回線が一覧の別の回線でなければ違反とし、格付け又は回線サービスの欄がなければ不明とする。措置の形は kijun の解釈である。"
# custom:
#   id: ELM-074
#   en:
#     title: "Lines for vital information are kept running"
#     description: "On a network with vital information (availability 2), a line service without a recorded measure for continuity, or that switches to a line which is no other entry of the list, is a violation; without a classification or a list of line services it is unknown. The form of the measure is kijun's reading."
#   severity: medium
#   kinds: [Network]
#   clauses: ["unified-r7:6.4.1(1)(e)"]
#   basis: inferred
#   since: 0.1.0
#   message:
#     ja: "回線サービス「{name}」に、継続的な運用の措置が確かめられません"
#     en: "No measure for continuous operation of the line service \"{name}\" can be established"
#   unknown:
#     ja: "格付け又は回線サービスが書かれていないため、継続的な運用の措置を要するかを判定できません"
#     en: "Classification or line services are not written down: whether measures for continuity are needed cannot be judged"
#   expected:
#     ja: "continuity に別の手段の内容、又は carrier_services の別の回線がある"
#     en: "continuity describes another means, or names another entry of carrier_services"
#   remedy:
#     ja: "回線を冗長にするか、別の手段を用意して記録してください"
#     en: "Provide a redundant line or another means and record it"
package kijun.rules.elements.line_without_continuity

import data.kijun.lib.classification
import data.kijun.lib.place

applicable if _unclear

applicable if {
	classification.vital(input.spec.classification)
	count(input.spec.carrier_services) > 0
}

findings contains {"path": place.nearest(input, ["spec", "carrier_services", i, "continuity"]), "args": {"name": service.name}} if {
	classification.vital(input.spec.classification)
	some i, service in input.spec.carrier_services
	not _continuous(service)
}

open contains {"path": ["spec"], "args": {}} if _unclear

_unclear if {
	not input.spec.classification
	count(object.get(input.spec, "carrier_services", ["unknown"])) > 0
}

_unclear if {
	classification.vital(input.spec.classification)
	not input.spec.carrier_services
}

_continuous(service) if {
	service.continuity.method == "alternative-means"
	service.continuity.detail
}

_continuous(service) if {
	service.continuity.method == "redundant-line"
	some other in input.spec.carrier_services
	other.name == service.continuity.line
	other.name != service.name
}
