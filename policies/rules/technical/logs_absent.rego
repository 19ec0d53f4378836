# METADATA
# title: "ログを取得する"
# description: "情報システムが適切に使われ、不正な侵入や操作がないことを検証するためのログを取得する。ログの記載が一つもなければ違反とする。"
# custom:
#   id: TEC-020
#   en:
#     title: "Logs are taken"
#     description: "Logs needed to verify that the system is used properly and is free from unauthorised access and operation are taken. No log at all is a violation."
#   severity: high
#   kinds: [System]
#   clauses: ["unified-r7:7.1.4(1)(a)", "unified-r7:7.1.4(1)(b)", "unified-r7:7.1.4(1)(c)", "management-guideline:direction-5(a)", "insider-guideline:17"]
#   basis: official
#   since: 0.1.0
#   message:
#     ja: "ログの取得が記載されていません"
#     en: "No log is recorded"
#   expected:
#     ja: "spec.logs に取得するログを記す"
#     en: "spec.logs lists the logs taken"
#   remedy:
#     ja: "目的を定めてログを取得し、台帳に記載してください"
#     en: "Decide the purpose, take the logs and record them"
package kijun.rules.technical.logs_absent

import data.kijun.lib.place
import data.kijun.lib.systems

applicable if systems.in_service(input)

findings contains {"path": place.nearest(input, ["spec", "logs"]), "args": {}} if object.get(input, ["spec", "logs"], []) == []
