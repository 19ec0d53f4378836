# METADATA
# title: 対処の教訓を共有する
# description: "復旧を終えたのに、教訓を統括情報セキュリティ責任者などに共有した基準日までの日が無ければ違反とし、復旧が書かれていなければ不明とする。インシデントでないと評価した事象は対象としない。"
# custom:
#   id: ATK-016
#   en:
#     title: "Lessons learned are shared"
#     description: "Once recovery is complete, the day the lessons were shared with the head information security officer and others, not later than the as-of date, must be recorded. Events assessed as no incident are left out."
#   severity: low
#   kinds: [Incident]
#   clauses: ["unified-r7:2.2.4(4)(c)"]
#   basis: official
#   since: 0.1.0
#   message:
#     ja: "{recovered_on} に復旧しましたが、教訓を共有した記録がありません"
#     en: "Recovery was complete on {recovered_on}, but no sharing of lessons is recorded"
#   unknown:
#     ja: "復旧した日（recovered_on）が記されておらず、教訓の共有はまだ判断できません"
#     en: "No day of recovery is recorded (recovered_on), so the sharing of lessons cannot be told yet"
#   expected:
#     ja: "lessons_shared_on に共有した日があること"
#     en: "lessons_shared_on gives the day"
#   remedy:
#     ja: "対処の結果から得た教訓を共有し、lessons_shared_on に記録してください"
#     en: "Share the lessons learned and record the day in lessons_shared_on"
package kijun.rules.targeted_attack.lessons_not_shared

applicable if {
	_recovered
	not input.spec.assessment.result == "not_incident"
}

# Until then the lessons are still to come.
applicable if input.spec.assessment.result == "incident"

open contains {"path": ["spec", "assessment"], "args": {}} if not _recovered

_recovered if input.spec.recovered_on <= input.as_of

findings contains {"path": ["spec", "recovered_on"], "args": {"recovered_on": input.spec.recovered_on}} if {
	_recovered
	not _shared
}

_shared if input.spec.lessons_shared_on <= input.as_of
