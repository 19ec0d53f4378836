# METADATA
# title: 対策基準は委員会の審議を経て定める
# description: "対策基準は、情報セキュリティ委員会における審議を経て定める。審議の記録がないもの、審議が決定の後であるものを違反とする。審議の記録がなければ、対策基準を審議する委員会があるともいえない。"
# custom:
#   id: GOV-037
#   en:
#     title: "The own standards are deliberated by the committee"
#     description: "The own standards are established through deliberation by the information security committee. No record of it, or one after the decision, is a violation; without it nothing shows a committee that deliberates on them either."
#   severity: medium
#   kinds: [Organization]
#   clauses: ["unified-r7:2.1.3(2)(a)", "unified-r7:2.1.1(2)(a)"]
#   basis: official
#   since: 0.1.0
#   message:
#     ja: "対策基準「{rule}」に、決定までに情報セキュリティ委員会で審議した記録がありません"
#     en: "The own standards \"{rule}\" have no record of deliberation by the committee before the decision"
#   expected:
#     ja: "決定の日以前の審議の日（deliberated_on）"
#     en: "a deliberated_on that is not after the decision"
#   remedy:
#     ja: "委員会で審議し、日付を記録してください。"
#     en: "Have the committee deliberate and record the day."
package kijun.rules.governance.own_standards_not_deliberated

import data.kijun.lib.governance
import data.kijun.lib.place

applicable if count(governance.rules_of(input, "own_standards")) > 0

findings contains {"path": place.nearest(input, ["spec", "rules", i, "deliberated_on"]), "args": {"rule": entry.name}} if {
	some i, entry in governance.rules_of(input, "own_standards")
	not governance.dated(entry, "deliberated_on", min({input.as_of, object.get(entry, ["approval", "approved_on"], input.as_of)}))
}
