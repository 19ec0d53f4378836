# METADATA
# title: 機関内の報告窓口を設けて示す
# description: "機関内の報告窓口の連絡方法が定められ、職員等に示されていることを確かめる。"
# custom:
#   id: GOV-023
#   en:
#     title: "The contact for the agency's own staff is set up and made known"
#     description: "The contact for the agency's own staff has a way to reach it, made known to all employees."
#   severity: medium
#   kinds: [Organization]
#   clauses: ["unified-r7:2.2.4(1)(a)"]
#   basis: official
#   since: 0.1.0
#   message:
#     ja: "機関内の報告窓口の連絡方法を職員等に示した記録がありません"
#     en: "There is no record that the contact for the agency's own staff was made known to all employees"
#   expected:
#     ja: "roles.csirt.internal_contact に method と、基準日以前の周知の日（announced_on）がある"
#     en: "roles.csirt.internal_contact has a method and an announced_on that is not in the future"
#   remedy:
#     ja: "窓口を定めて連絡方法を示し、その日を記録してください。"
#     en: "Set it up, make it known, and record the day."
package kijun.rules.governance.internal_contact_missing

import data.kijun.lib.place

findings contains {"path": place.nearest(input, ["spec", "roles", "csirt", "internal_contact"]), "args": {}} if not _announced

_announced if {
	input.spec.roles.csirt.internal_contact.method
	input.spec.roles.csirt.internal_contact.announced_on <= input.as_of
}
