# METADATA
# title: CYMAT に必要な情報を提供する
# description: "CSIRT は、CYMAT の支援を受けるときは、必要な情報を提供する。支援を受けたのに基準日までに情報を提供した記録がないものを違反とし、支援を受けたか否かの記録がなければ不明とする。"
# custom:
#   id: ATK-027
#   en:
#     title: "CYMAT is given the information it needs"
#     description: "When supported by CYMAT, the CSIRT gives it the necessary information. Support without any information given by the day is a violation; no record of whether there was support is unknown."
#   severity: medium
#   kinds: [Incident]
#   clauses: ["unified-r7:2.2.4(2)(j)"]
#   basis: official
#   since: 0.1.0
#   message:
#     ja: "CYMAT の支援を受けましたが、提供した情報の記録がありません（評価 {at}）"
#     en: "CYMAT gave support, but no information given to it is recorded (assessed {at})"
#   unknown:
#     ja: "CYMAT の支援を受けたか否か（cymat_support）が記録されていません"
#     en: "Whether CYMAT gave support (cymat_support) is not recorded"
#   expected:
#     ja: "cymat_support.received が真なら information が空でない"
#     en: "cymat_support.information is not empty where received is true"
#   remedy:
#     ja: "必要な情報を提供し、cymat_support.information に記録してください"
#     en: "Give the information and record it in cymat_support.information"
package kijun.rules.targeted_attack.cymat_not_informed

import data.kijun.lib.incidents
import data.kijun.lib.place

applicable if {
	input.spec.assessment.result == "incident"
	not input.spec.cymat_support.received == false
}

findings contains {"path": place.nearest(input, ["spec", "cymat_support", "information"]), "args": {"at": input.spec.assessment.at}} if {
	input.spec.cymat_support.received
	not _informed
}

open contains {"path": ["spec", "assessment"], "args": {}} if not input.spec.cymat_support

_informed if {
	some entry in input.spec.cymat_support.information
	incidents.done(entry.at, input.as_of)
}
