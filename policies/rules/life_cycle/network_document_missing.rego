# METADATA
# title: "通信回線と通信回線装置の情報の文書がある"
# description: "運用中の情報システムに、通信回線と通信回線装置の情報の文書の整備を求める。整備又は更新した日（updated_on）のないもの、基準日より後のものは整備したと認めない。"
# custom:
#   id: LIF-064
#   en:
#     title: "There is a document on lines and line equipment"
#     description: "A system in operation needs a document on lines and line equipment. One without the day on which it was written or updated (updated_on), or with a day in the future, does not count."
#   severity: medium
#   kinds: [System]
#   clauses: ["unified-r7:5.2.2(1)(d)(ii)"]
#   basis: official
#   since: 0.2.0
#   message:
#     ja: "通信回線と通信回線装置の情報の文書がありません"
#     en: "A document on lines and line equipment is missing"
#   expected:
#     ja: "life_cycle.documentsに network（通信回線と通信回線装置の情報の文書）と、基準日までの updated_on があること"
#     en: "network (a document on lines and line equipment) in life_cycle.documents with an updated_on not in the future"
#   remedy:
#     ja: "文書を整備し、life_cycle.documents に文書番号と日を記録してください。"
#     en: "Prepare the document and record its reference and day in life_cycle.documents."
package kijun.rules.life_cycle.network_document_missing

import data.kijun.lib.place
import data.kijun.lib.systems

applicable if systems.in_service(input)

findings contains {"path": place.nearest(input, ["spec", "life_cycle", "documents"]), "args": {}} if not _kept

_kept if {
	some document in input.spec.life_cycle.documents
	document.subject == "network"
	document.updated_on <= input.as_of
}
