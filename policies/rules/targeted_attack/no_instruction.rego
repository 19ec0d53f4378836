# METADATA
# title: CSIRT が応急措置を指示・助言する
# description: "インシデントと評価したのに、被害の拡大防止と復旧のための CSIRT の指示・助言が無ければ違反とする。"
# custom:
#   id: ATK-012
#   en:
#     title: "The CSIRT instructs or advises on emergency measures"
#     description: "An incident without any instruction or advice by the CSIRT to prevent spread and to recover is reported."
#   severity: high
#   kinds: [Incident]
#   clauses: ["unified-r7:2.2.4(2)(d)", "unified-r7:2.2.4(2)(h)"]
#   basis: official
#   since: 0.1.0
#   message:
#     ja: "{at} にインシデントと評価した後、CSIRT の指示・助言がありません"
#     en: "There is no instruction or advice by the CSIRT on what was assessed as an incident at {at}"
#   expected:
#     ja: "instructions に指示・助言があること"
#     en: "instructions has at least one entry"
#   remedy:
#     ja: "応急措置と復旧を指示・助言し、instructions に記録してください"
#     en: "Instruct or advise on emergency measures and recovery, and record it in instructions"
package kijun.rules.targeted_attack.no_instruction

import data.kijun.lib.incidents
import data.kijun.lib.place

applicable if input.spec.assessment.result == "incident"

findings contains {"path": place.nearest(input, ["spec", "instructions"]), "args": {"at": input.spec.assessment.at}} if {
	not _instructed
}

_instructed if {
	some instruction in input.spec.instructions
	incidents.done(instruction.at, input.as_of)
}
