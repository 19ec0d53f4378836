# METADATA
# title: CSIRT を設置する
# description: "CSIRT が設けられていることを確かめる。"
# custom:
#   id: GOV-018
#   en:
#     title: "The CSIRT is established"
#     description: "The CSIRT exists and is established on the day."
#   severity: high
#   kinds: [Organization]
#   clauses: ["unified-r7:2.1.1(7)(a)", "management-guideline:direction-7(a)"]
#   basis: official
#   since: 0.1.0
#   message:
#     ja: "CSIRT の設置が記録されていません"
#     en: "The CSIRT is not recorded as established"
#   expected:
#     ja: "spec.roles.csirt があり、設置の日（established_on）が基準日以前である"
#     en: "spec.roles.csirt with a established_on that is not in the future"
#   remedy:
#     ja: "設置して、設置の日と構成員を記録してください。"
#     en: "Establish it and record the day and its members."
package kijun.rules.governance.csirt_missing

import data.kijun.lib.governance
import data.kijun.lib.place

findings contains {"path": place.nearest(input, ["spec", "roles", "csirt"]), "args": {}} if {
	not governance.established(input, ["spec", "roles", "csirt"])
}
