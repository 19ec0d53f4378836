# METADATA
# title: "アプリケーション・コンテンツのセキュリティ要件を定めて仕様に含める"
# description: "機関外の利用者のいるシステムで、利用者の水準を下げないための要件を基準日までに定めた日と定めた人の記録がないか、要件を含めた仕様書がリポジトリになければ違反とする。"
# custom:
#   id: ELM-090
#   en:
#     title: "Security requirements for applications and content are in the specifications"
#     description: "In a system with users outside, no record by the day of the check of when, and by whom, requirements that keep the users' security were decided, or no specification in the repository that contains them, is a violation."
#   severity: medium
#   kinds: [System]
#   clauses: ["unified-r7:6.6.1(2)(a)"]
#   basis: official
#   since: 0.1.0
#   message:
#     ja: "アプリケーション・コンテンツのセキュリティ要件の {item} が確かめられません（decided_on は定めた日、decided_by は定めた人、specification は仕様のファイル）"
#     en: "{item} of the security requirements for applications and content cannot be established"
#   expected:
#     ja: "applications.requirements に decided_on、decided_by、specification がある"
#     en: "applications.requirements has decided_on, decided_by and specification"
#   remedy:
#     ja: "要件を定めて仕様書に含め、記録してください"
#     en: "Decide the requirements, include them in the specification and record it"
package kijun.rules.elements.application_requirements_missing

import data.kijun.lib.files
import data.kijun.lib.place
import data.kijun.lib.systems

applicable if {
	systems.in_service(input)
	count({user | some user in input.spec.users; user in {"public", "companies", "agencies"}}) > 0
}

findings contains {"path": place.nearest(input, ["spec", "applications", "requirements", item]), "args": {"item": item}, "key": item} if {
	some item in {"decided_on", "decided_by", "specification"}
	not _established(item, object.get(input, ["spec", "applications", "requirements"], {}))
}

_established("decided_on", requirements) if requirements.decided_on <= input.as_of

_established("decided_by", requirements) if requirements.decided_by

_established("specification", requirements) if files.present(requirements.specification)
