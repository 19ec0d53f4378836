# METADATA
# title: 原因を調査し再発防止策を検討する
# description: "復旧を終えたのに、原因又は再発防止策が書かれていなければ違反とする。"
# custom:
#   id: ATK-013
#   en:
#     title: "The cause is investigated and recurrence prevented"
#     description: "Once recovery is complete, the cause and the measures against recurrence must be written down."
#   severity: high
#   kinds: [Incident]
#   clauses: ["unified-r7:2.2.4(4)(a)"]
#   basis: official
#   since: 0.1.0
#   message:
#     ja: "{recovered_on} に復旧しましたが、「{item}」の記録がありません"
#     en: "Recovery was complete on {recovered_on}, but nothing is recorded as \"{item}\""
#   expected:
#     ja: "cause と prevention があること"
#     en: "cause and prevention are present"
#   remedy:
#     ja: "原因を調査し、再発防止策とともに記録してください"
#     en: "Investigate the cause and record it with the measures against recurrence"
package kijun.rules.targeted_attack.cause_not_investigated

applicable if input.spec.recovered_on

findings contains {"path": ["spec", "recovered_on"], "args": {"recovered_on": input.spec.recovered_on, "item": item}, "key": item} if {
	some item in ["cause", "prevention"]
	count(object.get(input.spec, item, "")) == 0
}
