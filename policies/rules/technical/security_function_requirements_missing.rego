# METADATA
# title: "主体認証、アクセス制御、ログ等のセキュリティ機能のセキュリティ要件がある"
# description: "情報システムのセキュリティ要件に、主体認証、アクセス制御、ログ等のセキュリティ機能の要件を含めることを求める。"
# custom:
#   id: TEC-005
#   en:
#     title: "There are security requirements for security functions such as authentication, access control and logs"
#     description: "The security requirements of the system must include those for security functions such as authentication, access control and logs."
#   severity: high
#   kinds: [System]
#   clauses: ["unified-r7:5.2.1(3)(a)(i)"]
#   basis: official
#   since: 0.1.0
#   message:
#     ja: "主体認証、アクセス制御、ログ等のセキュリティ機能のセキュリティ要件がありません"
#     en: "Security requirements for security functions such as authentication, access control and logs are missing"
#   expected:
#     ja: "life_cycle.requirements.coversに security-functions（主体認証、アクセス制御、ログ等のセキュリティ機能のセキュリティ要件）があること"
#     en: "security-functions (security requirements for security functions such as authentication, access control and logs) in life_cycle.requirements.covers"
#   remedy:
#     ja: "要件を策定し、covers に加えてください。"
#     en: "Formulate the requirements and add the topic to covers."
package kijun.rules.technical.security_function_requirements_missing

import data.kijun.lib.place
import data.kijun.lib.systems

applicable if not systems.disposed(input)

findings contains {"path": place.nearest(input, ["spec", "life_cycle", "requirements", "covers"]), "args": {}} if not _kept

_kept if "security-functions" in input.spec.life_cycle.requirements.covers
