# METADATA
# title: 大規模サイバー攻撃事態に当たるかを判断し報告連絡する
# description: "CSIRT は、インシデントが大規模サイバー攻撃事態又はその可能性がある事態であるときは、定められた報告連絡を行う。可能性があると判断したのに内閣官房の事態対処・危機管理の担当への基準日までの連絡がないものを違反とし、サイバー攻撃によるインシデントに判断の記録がなければ不明とする。連絡先をこの担当とするのは kijun の整理である。"
# custom:
#   id: ATK-029
#   en:
#     title: "It is judged and reported whether this is a large-scale situation"
#     description: "Where an incident is or may be a large-scale cyber-attack situation, the CSIRT makes the report laid down for it. One judged possible without a notice to crisis management at the Cabinet Secretariat by the day is a violation; an incident by cyber-attack without a judgement is unknown. That crisis management is the addressee is kijun's reading."
#   severity: high
#   kinds: [Incident]
#   clauses: ["unified-r7:2.2.4(3)(b)"]
#   basis: inferred
#   since: 0.1.0
#   message:
#     ja: "大規模サイバー攻撃事態の可能性があると判断しましたが（{at}）、定められた報告連絡の記録がありません"
#     en: "Judged to be possibly a large-scale situation ({at}), but the report laid down for it is not recorded"
#   unknown:
#     ja: "大規模サイバー攻撃事態に当たるか否かの判断（large_scale）が記録されていません"
#     en: "Whether this is a large-scale situation (large_scale) is not recorded as judged"
#   expected:
#     ja: "large_scale.possible が真なら notifications に crisis_management がある"
#     en: "notifications has crisis_management where large_scale.possible is true"
#   remedy:
#     ja: "報告連絡を行い、notifications に記録してください"
#     en: "Make the report and record it in notifications"
package kijun.rules.targeted_attack.large_scale_not_judged

import data.kijun.lib.incidents
import data.kijun.lib.place

applicable if {
	input.spec.assessment.result == "incident"
	input.spec.category in {"targeted_attack", "malware", "unauthorised_access", "denial_of_service"}
}

applicable if {
	input.spec.assessment.result == "incident"
	input.spec.large_scale
}

findings contains {"path": place.nearest(input, ["spec", "notifications"]), "args": {"at": input.spec.large_scale.at}} if {
	input.spec.large_scale.possible
	not "crisis_management" in incidents.notified(input.spec, input.as_of)
}

open contains {"path": ["spec", "assessment"], "args": {}} if not _judged

_judged if incidents.done(input.spec.large_scale.at, input.as_of)
