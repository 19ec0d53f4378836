# METADATA
# title: "ネットワーク構成のセキュリティ要件がある"
# description: "情報システムのセキュリティ要件に、ネットワーク構成の要件を含めることを求める。"
# custom:
#   id: LIF-063
#   en:
#     title: "There are security requirements for the network configuration"
#     description: "The security requirements of the system must include those for the network configuration."
#   severity: high
#   kinds: [System]
#   clauses: ["unified-r7:5.2.1(3)(a)(v)"]
#   basis: official
#   since: 0.2.0
#   message:
#     ja: "ネットワーク構成のセキュリティ要件がありません"
#     en: "Security requirements for the network configuration are missing"
#   expected:
#     ja: "life_cycle.requirements.coversに network（ネットワーク構成のセキュリティ要件）があること"
#     en: "network (security requirements for the network configuration) in life_cycle.requirements.covers"
#   remedy:
#     ja: "要件を策定し、covers に加えてください。"
#     en: "Formulate the requirements and add the topic to covers."
package kijun.rules.life_cycle.network_requirements_missing

import data.kijun.lib.place
import data.kijun.lib.systems

applicable if not systems.disposed(input)

findings contains {"path": place.nearest(input, ["spec", "life_cycle", "requirements", "covers"]), "args": {}} if not _kept

_kept if "network" in input.spec.life_cycle.requirements.covers
