# METADATA
# title: 情報セキュリティ監査責任者を任命する
# description: "情報セキュリティ監査責任者が任命され、基準日に在ることを確かめる。"
# custom:
#   id: GOV-004
#   en:
#     title: "The head information security auditor is designated"
#     description: "The head information security auditor exists and is designated on the day."
#   severity: high
#   kinds: [Organization]
#   clauses: ["unified-r7:2.1.1(3)(a)"]
#   basis: official
#   since: 0.1.0
#   message:
#     ja: "情報セキュリティ監査責任者の任命が記録されていません"
#     en: "The head information security auditor is not recorded as designated"
#   expected:
#     ja: "spec.roles.chief_auditor があり、任命の日（designated_on）が基準日以前である"
#     en: "spec.roles.chief_auditor with a designated_on that is not in the future"
#   remedy:
#     ja: "任命して、氏名と日付を記録してください。"
#     en: "Designate one and record name and date."
package kijun.rules.governance.chief_auditor_missing

import data.kijun.lib.governance
import data.kijun.lib.place

findings contains {"path": place.nearest(input, ["spec", "roles", "chief_auditor"]), "args": {}} if {
	not governance.appointed(input, ["spec", "roles", "chief_auditor"])
}
