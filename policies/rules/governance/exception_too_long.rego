# METADATA
# title: 例外措置の期間を限る
# description: "承認の日から期限までが、組織が定める日数より長い例外措置を違反とする。条項は期間に触れず、長さは組織が定める。"
# custom:
#   id: GOV-051
#   en:
#     title: "Exceptions have a limited term"
#     description: "An exception whose term from approval to expiry is longer than the set number of days is a violation. The clause does not speak of a term; its length is the organisation's own."
#   severity: medium
#   kinds: [Exception]
#   parameters: [exception_days]
#   clauses: []
#   basis: design
#   since: 0.1.0
#   message:
#     ja: "例外措置の期間が、組織が定める{limit}日を超えています"
#     en: "The exception lasts longer than the {limit} days the organisation has set"
#   expected:
#     ja: "承認の日から組織が定める日数以内の expires_on"
#     en: "an expires_on within the set number of days from the approval"
#   remedy:
#     ja: "期限を短くし、必要ならその時に改めて審査を受けてください。"
#     en: "Shorten the term and have it examined anew when needed."
package kijun.rules.governance.exception_too_long

import data.kijun.lib.dates

findings contains {"path": ["spec", "expires_on"], "args": {"limit": data.kijun.parameters.exception_days}} if {
	dates.days_between(input.spec.approval.approved_on, input.spec.expires_on) > data.kijun.parameters.exception_days
}
