# METADATA
# title: 対処の内容を記録する
# description: "CSIRT は、インシデントへの対処の内容を記録する。復旧を終えたインシデントに、報告、指示・助言、講じた措置の内容の記録がないものを違反とし、復旧の前は不明とする。記録すべき事項の一覧は kijun の整理である。"
# custom:
#   id: ATK-026
#   en:
#     title: "The handling is recorded"
#     description: "The CSIRT records how the incident was handled. A recovered incident without the contents of reports, instructions or advice, or actions is a violation; before recovery it is not known. The list of what is to be recorded is kijun's."
#   severity: medium
#   kinds: [Incident]
#   clauses: ["unified-r7:2.2.4(2)(i)"]
#   basis: inferred
#   since: 0.1.0
#   message:
#     ja: "復旧を終えたインシデントに、{missing} の内容の記録がありません"
#     en: "The recovered incident has no record of the contents of {missing}"
#   unknown:
#     ja: "復旧の前であり、対処の内容の記録がそろったか確かめられません"
#     en: "Recovery is not complete, so it cannot be told whether the record is complete"
#   expected:
#     ja: "reports、instructions、actions に content のある記録がある"
#     en: "reports, instructions and actions have records with content"
#   remedy:
#     ja: "対処の内容を記録してください"
#     en: "Record how it was handled"
package kijun.rules.targeted_attack.handling_record_incomplete

import data.kijun.lib.incidents
import data.kijun.lib.place

applicable if input.spec.assessment.result == "incident"

findings contains {"path": place.nearest(input, ["spec", missing]), "args": {"missing": missing}, "key": missing} if {
	_recovered
	some missing in ["reports", "instructions", "actions"]
	not _contents(missing)
}

open contains {"path": ["spec", "assessment"], "args": {}} if not _recovered

_recovered if input.spec.recovered_on <= input.as_of

_contents(list) if {
	some entry in input.spec[list]
	entry.content
	incidents.done(entry.at, input.as_of)
}
