# METADATA
# title: 原因を調査し再発防止策を検討する
# description: "復旧を終えたのに、原因又は再発防止策が書かれていなければ違反とし、インシデントの復旧が書かれていなければ不明とする。インシデントでないと評価した事象は対象としない。"
# custom:
#   id: ATK-013
#   en:
#     title: "The cause is investigated and recurrence prevented"
#     description: "Once recovery is complete, the cause and the measures against recurrence must be written down; an incident without recovery is unknown. Events assessed as no incident are left out."
#   severity: high
#   kinds: [Incident]
#   clauses: ["unified-r7:2.2.4(4)(a)"]
#   basis: official
#   since: 0.1.0
#   message:
#     ja: "{recovered_on} に復旧しましたが、「{item}」の記録がありません"
#     en: "Recovery was complete on {recovered_on}, but nothing is recorded as \"{item}\""
#   unknown:
#     ja: "インシデントの復旧（基準日まで）が書かれておらず、原因の調査と再発防止策の検討を終えるべきかを判定できません"
#     en: "No recovery up to the as-of date is written down: whether the cause should have been found and prevention decided cannot be judged"
#   expected:
#     ja: "cause と prevention があること"
#     en: "cause and prevention are present"
#   remedy:
#     ja: "原因を調査し、再発防止策とともに記録してください"
#     en: "Investigate the cause and record it with the measures against recurrence"
package kijun.rules.targeted_attack.cause_not_investigated

applicable if {
	_recovered
	not input.spec.assessment.result == "not_incident"
}

applicable if input.spec.assessment.result == "incident"

findings contains {"path": ["spec", "recovered_on"], "args": {"recovered_on": input.spec.recovered_on, "item": item}, "key": item} if {
	_recovered
	some item in _missing
}

open contains {"path": ["spec"], "args": {}} if {
	not _recovered
	count(_missing) > 0
}

_recovered if input.spec.recovered_on <= input.as_of

_missing contains item if {
	some item in ["cause", "prevention"]
	count(object.get(input.spec, item, "")) == 0
}
