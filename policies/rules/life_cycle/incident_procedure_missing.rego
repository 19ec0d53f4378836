# METADATA
# title: "情報セキュリティインシデントを認知した際の対処手順がある"
# description: "運用中の情報システムに、情報セキュリティインシデントを認知した際の対処手順の整備を求める。整備又は更新した日（updated_on）のないもの、基準日より後のものは整備したと認めない。"
# custom:
#   id: LIF-066
#   en:
#     title: "There is a procedure on incidents"
#     description: "A system in operation needs a procedure on incidents. One without the day on which it was written or updated (updated_on), or with a day in the future, does not count."
#   severity: medium
#   kinds: [System]
#   clauses: ["unified-r7:5.2.2(1)(e)(ii)"]
#   basis: official
#   since: 0.2.0
#   message:
#     ja: "情報セキュリティインシデントを認知した際の対処手順がありません"
#     en: "A procedure on incidents is missing"
#   expected:
#     ja: "life_cycle.documentsに incident（情報セキュリティインシデントを認知した際の対処手順）と、基準日までの updated_on があること"
#     en: "incident (a procedure on incidents) in life_cycle.documents with an updated_on not in the future"
#   remedy:
#     ja: "文書を整備し、life_cycle.documents に文書番号と日を記録してください。"
#     en: "Prepare the document and record its reference and day in life_cycle.documents."
package kijun.rules.life_cycle.incident_procedure_missing

import data.kijun.lib.place
import data.kijun.lib.systems

applicable if systems.in_service(input)

findings contains {"path": place.nearest(input, ["spec", "life_cycle", "documents"]), "args": {}} if not _kept

_kept if {
	some document in input.spec.life_cycle.documents
	document.subject == "incident"
	document.updated_on <= input.as_of
}
