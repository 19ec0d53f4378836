# METADATA
# title: 機関外からの報告を受ける窓口を設けて示す
# description: "機関外からの報告を受ける窓口の連絡方法が定められ、機関外に示されていることを確かめる。"
# custom:
#   id: GOV-024
#   en:
#     title: "The contact for reports from outside is set up and made known"
#     description: "The contact for reports from outside has a way to reach it, made known to the outside."
#   severity: medium
#   kinds: [Organization]
#   clauses: ["unified-r7:2.2.4(1)(e)"]
#   basis: official
#   since: 0.1.0
#   message:
#     ja: "機関外からの報告を受ける窓口の連絡方法を機関外に示した記録がありません"
#     en: "There is no record that the contact for reports from outside was made known to the outside"
#   expected:
#     ja: "roles.csirt.external_contact に method と、基準日以前の周知の日（announced_on）がある"
#     en: "roles.csirt.external_contact has a method and an announced_on that is not in the future"
#   remedy:
#     ja: "窓口を定めて連絡方法を示し、その日を記録してください。"
#     en: "Set it up, make it known, and record the day."
package kijun.rules.governance.external_contact_missing

import data.kijun.lib.place

findings contains {"path": place.nearest(input, ["spec", "roles", "csirt", "external_contact"]), "args": {}} if not _announced

_announced if {
	input.spec.roles.csirt.external_contact.method
	input.spec.roles.csirt.external_contact.announced_on <= input.as_of
}
