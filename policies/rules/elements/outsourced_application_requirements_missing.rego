# METADATA
# title: "アプリケーション・コンテンツの作成を委託するときは要件を調達仕様に含める"
# description: "アプリケーション・コンテンツの開発・作成を業務委託しながら、要件を含めた調達仕様書の箇所の記録がない契約を違反とする。業務委託の欄がなければ不明とし、無いときは空の一覧を記す。"
# custom:
#   id: ELM-091
#   en:
#     title: "The specification of outsourced applications and content has the requirements"
#     description: "A contract by which applications or content are developed or created, with no record of where the procurement specification has the requirements, is a violation. No list is unknown; an empty list says that nothing is outsourced."
#   severity: medium
#   kinds: [System]
#   clauses: ["unified-r7:6.6.1(2)(b)"]
#   basis: official
#   since: 0.1.0
#   message:
#     ja: "契約「{name}」に、セキュリティ要件を含めた調達仕様書の箇所が記録されていません"
#     en: "Contract \"{name}\" has no record of where the specification has the security requirements"
#   unknown:
#     ja: "アプリケーション・コンテンツの開発・作成を業務委託したかが記載されていません"
#     en: "Whether applications and content were outsourced is not recorded"
#   expected:
#     ja: "applications.outsourced の各契約に specification がある"
#     en: "Each contract of applications.outsourced has specification"
#   remedy:
#     ja: "要件を調達仕様書に含め、その箇所を記録してください"
#     en: "Include the requirements in the specification and record where"
package kijun.rules.elements.outsourced_application_requirements_missing

import data.kijun.lib.place
import data.kijun.lib.systems

applicable if {
	systems.in_service(input)
	not input.spec.applications.outsourced
}

applicable if {
	systems.in_service(input)
	count(input.spec.applications.outsourced) > 0
}

findings contains {"path": ["spec", "applications", "outsourced", i], "args": {"name": entry.contract}} if {
	some i, entry in input.spec.applications.outsourced
	not entry.specification
}

open contains {"path": place.nearest(input, ["spec", "applications"]), "args": {}} if not input.spec.applications.outsourced
