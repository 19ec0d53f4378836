# METADATA
# title: "監視等の運用管理機能のセキュリティ要件がある"
# description: "情報システムのセキュリティ要件に、監視等の運用管理機能の要件を含めることを求める。"
# custom:
#   id: LIF-060
#   en:
#     title: "There are security requirements for management functions in operation such as monitoring"
#     description: "The security requirements of the system must include those for management functions in operation such as monitoring."
#   severity: high
#   kinds: [System]
#   clauses: ["unified-r7:5.2.1(3)(a)(ii)"]
#   basis: official
#   since: 0.2.0
#   message:
#     ja: "監視等の運用管理機能のセキュリティ要件がありません"
#     en: "Security requirements for management functions in operation such as monitoring are missing"
#   expected:
#     ja: "life_cycle.requirements.coversに operation-monitoring（監視等の運用管理機能のセキュリティ要件）があること"
#     en: "operation-monitoring (security requirements for management functions in operation such as monitoring) in life_cycle.requirements.covers"
#   remedy:
#     ja: "要件を策定し、covers に加えてください。"
#     en: "Formulate the requirements and add the topic to covers."
package kijun.rules.life_cycle.monitoring_requirements_missing

import data.kijun.lib.place
import data.kijun.lib.systems

applicable if not systems.disposed(input)

findings contains {"path": place.nearest(input, ["spec", "life_cycle", "requirements", "covers"]), "args": {}} if not _kept

_kept if "operation-monitoring" in input.spec.life_cycle.requirements.covers
