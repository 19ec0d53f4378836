# METADATA
# title: "サーバ装置にセキュリティ要件に従った設定の基準を適用する"
# description: "サーバ装置に適用した設定の基準の文書がリポジトリにないか、適用した日がないか、基準日より後か、セキュリティ要件を策定した日より前であれば違反とする。条項は要件に従った対策を求め、設定の基準という形で確かめるのは kijun の解釈である。"
# custom:
#   id: ELM-025
#   en:
#     title: "Servers carry a baseline according to the security requirements"
#     description: "A server whose baseline is not in the repository, or was not applied by the day of the check, or was applied before the security requirements were decided, is a violation. The clause asks for measures according to the requirements; looking at a baseline is kijun's reading."
#   severity: medium
#   kinds: [System]
#   clauses: ["unified-r7:6.2.1(1)(e)"]
#   basis: inferred
#   since: 0.1.0
#   message:
#     ja: "サーバ装置「{name}」に適用した設定の基準の {item} が確かめられません（file は本文、applied_on は適用した日）"
#     en: "The {item} of the baseline applied to \"{name}\" cannot be established"
#   expected:
#     ja: "security_baseline の文書があり、要件の策定から基準日までに適用されている"
#     en: "security_baseline names a file that exists and was applied between the decision of the requirements and the day of the check"
#   remedy:
#     ja: "要件に従った設定の基準を適用し、文書と日付を記録してください"
#     en: "Apply a baseline that follows the requirements and record file and day"
package kijun.rules.elements.server_baseline_missing

import data.kijun.lib.elements
import data.kijun.lib.files
import data.kijun.lib.place
import data.kijun.lib.systems

applicable if {
	systems.in_service(input)
	count(elements.of_type(input, "server")) > 0
}

findings contains {
	"path": place.nearest(input, ["spec", "components", i, "security_baseline", item]),
	"args": {"name": component.name, "item": item},
	"key": item,
} if {
	some i, component in elements.of_type(input, "server")
	some item in {"file", "applied_on"}
	not _established(item, component)
}

_established("file", component) if files.present(component.security_baseline.file)

_established("applied_on", component) if {
	component.security_baseline.applied_on <= input.as_of
	component.security_baseline.applied_on >= object.get(input, ["spec", "life_cycle", "requirements", "decided_on"], "0000-00-00")
}
