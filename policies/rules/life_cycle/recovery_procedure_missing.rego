# METADATA
# title: "障害等の際の復旧手順がある"
# description: "運用中の情報システムに、障害等の際の復旧手順の整備を求める。整備又は更新した日（updated_on）のないもの、基準日より後のものは整備したと認めない。"
# custom:
#   id: LIF-067
#   en:
#     title: "There is a procedure for recovery"
#     description: "A system in operation needs a procedure for recovery. One without the day on which it was written or updated (updated_on), or with a day in the future, does not count."
#   severity: medium
#   kinds: [System]
#   clauses: ["unified-r7:5.2.2(1)(e)(iii)"]
#   basis: official
#   since: 0.2.0
#   message:
#     ja: "障害等の際の復旧手順がありません"
#     en: "A procedure for recovery is missing"
#   expected:
#     ja: "life_cycle.documentsに recovery（障害等の際の復旧手順）と、基準日までの updated_on があること"
#     en: "recovery (a procedure for recovery) in life_cycle.documents with an updated_on not in the future"
#   remedy:
#     ja: "文書を整備し、life_cycle.documents に文書番号と日を記録してください。"
#     en: "Prepare the document and record its reference and day in life_cycle.documents."
package kijun.rules.life_cycle.recovery_procedure_missing

import data.kijun.lib.place
import data.kijun.lib.systems

applicable if systems.in_service(input)

findings contains {"path": place.nearest(input, ["spec", "life_cycle", "documents"]), "args": {}} if not _kept

_kept if {
	some document in input.spec.life_cycle.documents
	document.subject == "recovery"
	document.updated_on <= input.as_of
}
