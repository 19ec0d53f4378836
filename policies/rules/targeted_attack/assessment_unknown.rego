# METADATA
# title: 評価の前のインシデントの扱いは未確定とする
# description: "報告、連絡、対処、再発防止の定めは、CSIRT がインシデントと評価したものに及ぶ。評価の記録（基準日までのもの）がないうちは、それらに該当しないのではなく、まだ判断できないものとする。評価がないこと自体は ATK-003 が報告する。"
# custom:
#   id: ATK-040
#   en:
#     title: "What follows from an assessment is open until there is one"
#     description: "The duties to report, notify, handle and prevent recurrence concern what the CSIRT has assessed to be an incident. As long as no assessment (by the day) is recorded they are not inapplicable but cannot be told yet. That there is none is reported by ATK-003."
#   severity: medium
#   kinds: [Incident]
#   clauses: ["unified-r7:2.2.4(2)(c)", "unified-r7:2.2.4(2)(d)", "unified-r7:2.2.4(2)(e)", "unified-r7:2.2.4(2)(g)", "unified-r7:2.2.4(2)(h)", "unified-r7:2.2.4(2)(i)", "unified-r7:2.2.4(2)(j)", "unified-r7:2.2.4(3)(a)", "unified-r7:2.2.4(3)(b)", "unified-r7:2.2.4(3)(c)", "unified-r7:2.2.4(3)(d)", "unified-r7:2.2.4(4)(a)", "unified-r7:2.2.4(4)(b)", "unified-r7:2.2.4(4)(c)"]
#   basis: design
#   since: 0.1.0
#   message:
#     ja: "CSIRT の評価の記録がありません（認知 {at}）"
#     en: "No assessment by the CSIRT is recorded (noticed {at})"
#   unknown:
#     ja: "CSIRT の評価の記録がなく、インシデントとしての報告、連絡、対処が求められるか判断できません（認知 {at}）"
#     en: "Without an assessment by the CSIRT it cannot be told whether reports, notices and handling are due (noticed {at})"
#   expected:
#     ja: "評価（assessment）が基準日までの日時とともに記されている"
#     en: "an assessment with a time that is not in the future"
#   remedy:
#     ja: "インシデントか否かを評価し、assessment に記録してください"
#     en: "Assess whether it is an incident and record it in assessment"
package kijun.rules.targeted_attack.assessment_unknown

import data.kijun.lib.incidents

applicable if not _assessed

findings := set()

open contains {"path": ["spec", "detected_at"], "args": {"at": input.spec.detected_at}}

_assessed if incidents.done(input.spec.assessment.at, input.as_of)
