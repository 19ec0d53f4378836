# METADATA
# title: "規定の遵守を支援する機能を検討して備える"
# description: "情報システムセキュリティ責任者は、職員等による規定の遵守を支援する機能について、情報セキュリティリスクと業務の効率の観点から範囲を検討し、その機能を備えた情報システムを構築する。検討の日と検討した者、二つの観点の結果、備えた機能のいずれかが無いもの、及び構成要素に無い名前を備えた先とするものを違反とする。"
# custom:
#   id: USE-009
#   en:
#     title: "Functions that support compliance are examined and built in"
#     description: "The system officer examines the scope of functions that help employees comply, from the viewpoints of risk and work efficiency, and builds the system with them. A missing day, examiner, result of either viewpoint or function, and a function in a component the system does not have, are violations."
#   severity: low
#   kinds: [System]
#   clauses: ["unified-r7:8.1.1(2)(a)"]
#   basis: official
#   since: 0.2.0
#   message:
#     ja: "規定の遵守を支援する機能の {item} がありません（examined_on は検討の日、examined_by は検討した者、risks はリスクの検討、efficiency は業務の効率の検討、functions は備えた機能。ほかは構成要素にない名前）"
#     en: "Functions that support compliance lack {item}"
#   expected:
#     ja: "examined_on、examined_by、risks、efficiency、functions があり、component は構成要素の名前である"
#     en: "examined_on, examined_by, risks, efficiency and functions are there, and component names a component"
#   remedy:
#     ja: "二つの観点から検討して必要な機能を備え、compliance_support に記録してください。"
#     en: "Examine both viewpoints, build in what is needed and record it in compliance_support."
package kijun.rules.use.compliance_support_missing

import data.kijun.lib.place
import data.kijun.lib.systems

applicable if systems.in_service(input)

findings contains {"path": place.nearest(input, ["spec", "compliance_support"]), "key": item, "args": {"item": item}} if {
	some item in {"examined_on", "examined_by", "risks", "efficiency", "functions"}
	not _there(item)
}

findings contains {"path": ["spec", "compliance_support", "functions", i, "component"], "key": "component", "args": {"item": component}} if {
	some i, function in input.spec.compliance_support.functions
	component := function.component
	not component in {known.name | some known in input.spec.components}
}

_there("examined_on") if input.spec.compliance_support.examined_on <= input.as_of

_there("examined_by") if input.spec.compliance_support.examined_by

_there("risks") if input.spec.compliance_support.risks

_there("efficiency") if input.spec.compliance_support.efficiency

_there("functions") if count(input.spec.compliance_support.functions) > 0
