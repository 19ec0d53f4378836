# METADATA
# title: 情報セキュリティ委員会を設置する
# description: "情報セキュリティ委員会が設けられていることを確かめる。"
# custom:
#   id: GOV-002
#   en:
#     title: "The information security committee is established"
#     description: "The information security committee exists and is established on the day."
#   severity: medium
#   kinds: [Organization]
#   clauses: ["unified-r7:2.1.1(2)(a)"]
#   basis: official
#   since: 0.1.0
#   message:
#     ja: "情報セキュリティ委員会の設置が記録されていません"
#     en: "The information security committee is not recorded as established"
#   expected:
#     ja: "spec.roles.committee があり、設置の日（established_on）が基準日以前である"
#     en: "spec.roles.committee with a established_on that is not in the future"
#   remedy:
#     ja: "設置して、設置の日と構成員を記録してください。"
#     en: "Establish it and record the day and its members."
package kijun.rules.governance.committee_missing

import data.kijun.lib.governance
import data.kijun.lib.place

findings contains {"path": place.nearest(input, ["spec", "roles", "committee"]), "args": {}} if {
	not governance.established(input, ["spec", "roles", "committee"])
}
