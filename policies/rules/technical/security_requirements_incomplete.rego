# METADATA
# title: "セキュリティ要件は五つの事項を含む"
# description: "セキュリティ要件は、セキュリティ機能、監視等の運用管理機能、脆弱性と不正プログラムへの対策、可用性、ネットワーク構成の全てを含めて策定する。欠けた事項ごとに違反とする。"
# custom:
#   id: TEC-005
#   en:
#     title: "Security requirements cover the five topics"
#     description: "Requirements include security functions, operational management such as monitoring, vulnerabilities and malware, availability, and network configuration. Each topic that is missing is a violation."
#   severity: high
#   kinds: [System]
#   clauses: ["unified-r7:5.2.1(3)(a)(i)", "unified-r7:5.2.1(3)(a)(ii)", "unified-r7:5.2.1(3)(a)(iii)", "unified-r7:5.2.1(3)(a)(iv)", "unified-r7:5.2.1(3)(a)(v)"]
#   basis: official
#   since: 0.1.0
#   message:
#     ja: "セキュリティ要件が事項 {topic} を定めていません"
#     en: "The security requirements do not cover the topic {topic}"
#   expected:
#     ja: "spec.life_cycle.requirements.covers が五つの事項を全て含む"
#     en: "spec.life_cycle.requirements.covers names all five topics"
#   remedy:
#     ja: "欠けた事項の要件を策定し、covers に加えてください"
#     en: "Formulate requirements for the topic and add it to covers"
package kijun.rules.technical.security_requirements_incomplete

import data.kijun.lib.place
import data.kijun.lib.systems

applicable if not systems.disposed(input)

findings contains {"path": place.nearest(input, _path), "key": topic, "args": {"topic": topic}} if {
	some topic in {"security-functions", "operation-monitoring", "vulnerability-malware", "availability", "network"}
	not topic in object.get(input, _path, [])
}

_path := ["spec", "life_cycle", "requirements", "covers"]
