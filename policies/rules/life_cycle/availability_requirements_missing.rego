# METADATA
# title: "可用性の対策のセキュリティ要件がある"
# description: "情報システムのセキュリティ要件に、可用性の対策の要件を含めることを求める。"
# custom:
#   id: LIF-062
#   en:
#     title: "There are security requirements for availability"
#     description: "The security requirements of the system must include those for availability."
#   severity: high
#   kinds: [System]
#   clauses: ["unified-r7:5.2.1(3)(a)(iv)"]
#   basis: official
#   since: 0.2.0
#   message:
#     ja: "可用性の対策のセキュリティ要件がありません"
#     en: "Security requirements for availability are missing"
#   expected:
#     ja: "life_cycle.requirements.coversに availability（可用性の対策のセキュリティ要件）があること"
#     en: "availability (security requirements for availability) in life_cycle.requirements.covers"
#   remedy:
#     ja: "要件を策定し、covers に加えてください。"
#     en: "Formulate the requirements and add the topic to covers."
package kijun.rules.life_cycle.availability_requirements_missing

import data.kijun.lib.place
import data.kijun.lib.systems

applicable if not systems.disposed(input)

findings contains {"path": place.nearest(input, ["spec", "life_cycle", "requirements", "covers"]), "args": {}} if not _kept

_kept if "availability" in input.spec.life_cycle.requirements.covers
