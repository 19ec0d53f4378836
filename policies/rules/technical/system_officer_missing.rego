# METADATA
# title: "情報システムセキュリティ責任者を置く"
# description: "情報システムごとに、企画の段階から情報システムセキュリティ責任者を置く。台帳に責任者の記載がなければ違反とする。"
# custom:
#   id: TEC-001
#   en:
#     title: "An information system security officer is designated"
#     description: "Each system has an information system security officer from its planning phase on. An entry that names none is a violation."
#   severity: high
#   kinds: [System]
#   clauses: ["unified-r7:2.1.1(4)(d)"]
#   basis: official
#   since: 0.1.0
#   message:
#     ja: "情報システムセキュリティ責任者の記載がありません"
#     en: "No information system security officer is named"
#   expected:
#     ja: "spec.system_security_officer に責任者を記す"
#     en: "spec.system_security_officer names the officer"
#   remedy:
#     ja: "情報セキュリティ責任者が責任者を指名し、氏名を記録してください"
#     en: "Have the information security officer designate a person and record the name"
package kijun.rules.technical.system_officer_missing

import data.kijun.lib.systems

applicable if not systems.disposed(input)

findings contains {"path": ["spec"], "args": {}} if not input.spec.system_security_officer
