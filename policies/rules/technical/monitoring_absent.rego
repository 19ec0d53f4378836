# METADATA
# title: "監視機能を実装する"
# description: "情報システムの運用時の監視に係る機能要件を策定し、監視機能を実装する。監視機能の記載がなければ違反とする。"
# custom:
#   id: TEC-075
#   en:
#     title: "Monitoring is implemented"
#     description: "Functional requirements for monitoring the system in operation are formulated and monitoring is implemented. None recorded is a violation."
#   severity: high
#   kinds: [System]
#   clauses: ["unified-r7:7.1.6(1)(a)", "unified-r7:7.1.6(1)(b)", "management-guideline:direction-5(a)"]
#   basis: official
#   since: 0.1.0
#   message:
#     ja: "監視機能が記載されていません"
#     en: "No monitoring function is recorded"
#   expected:
#     ja: "spec.monitoring.functions に監視機能を挙げる"
#     en: "spec.monitoring.functions lists the functions"
#   remedy:
#     ja: "監視機能を実装して記載してください"
#     en: "Implement monitoring and record it"
package kijun.rules.technical.monitoring_absent

import data.kijun.lib.place
import data.kijun.lib.systems

applicable if systems.in_service(input)

findings contains {"path": place.nearest(input, _path), "args": {}} if object.get(input, _path, []) == []

_path := ["spec", "monitoring", "functions"]
