# METADATA
# title: "情報の格付に応じて回線種別を選定する"
# description: "回線サービスごとに、回線種別、ネットワークの格付以上の情報について選定した日、インシデントの影響を防ぐ対策のいずれかの記録がなければ違反とし、回線サービスの欄がなければ不明とする。選定を記録で確かめるのは kijun の解釈である。"
# custom:
#   id: ELM-070
#   en:
#     title: "Line types are selected according to classification"
#     description: "For each line service, no record of its type, of the day it was selected for information no lower than the network's classification, or of measures on the line against incidents is a violation; no list of line services is unknown. Looking at a record of the selection is kijun's reading."
#   severity: medium
#   kinds: [Network]
#   clauses: ["unified-r7:6.4.1(1)(a)"]
#   basis: inferred
#   since: 0.1.0
#   message:
#     ja: "回線サービス「{name}」の選定に {item} の記録がありません（line_type は回線の種別、decided_on は選定の日、classification は取り扱う情報の格付、measures は回線に講じた対策）"
#     en: "The selection of the line service \"{name}\" has no record of {item}"
#   unknown:
#     ja: "電気通信事業者の回線サービスを利用するか否かが書かれていません"
#     en: "Whether line services of carriers are used is not written down"
#   expected:
#     ja: "line_type と selection の classification、decided_on、measures がある"
#     en: "line_type, and classification, decided_on and measures of selection are present"
#   remedy:
#     ja: "取り扱う情報の格付に応じて回線種別を選定し、対策とともに記録してください"
#     en: "Select the line type according to the classification and record it with the measures"
package kijun.rules.elements.line_type_not_selected

import data.kijun.lib.place

applicable if not input.spec.carrier_services

applicable if count(input.spec.carrier_services) > 0

findings contains {"path": place.nearest(input, array.concat(["spec", "carrier_services", i], path)), "args": {"name": service.name, "item": item}, "key": item} if {
	some i, service in input.spec.carrier_services
	some item, path in {
		"line_type": ["line_type"],
		"decided_on": ["selection", "decided_on"],
		"classification": ["selection", "classification"],
		"measures": ["selection", "measures"],
	}
	not _recorded(item, service)
}

open contains {"path": ["spec"], "args": {}} if not input.spec.carrier_services

_recorded("line_type", service) if service.line_type

_recorded("decided_on", service) if service.selection.decided_on <= input.as_of

_recorded("measures", service) if count(service.selection.measures) > 0

# Every aspect at least as high as that of the network; a network without a classification demands nothing more.
_recorded("classification", service) if {
	every aspect in {"confidentiality", "integrity", "availability"} {
		service.selection.classification[aspect] >= object.get(input.spec, ["classification", aspect], 1)
	}
}
