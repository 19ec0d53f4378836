# METADATA
# title: 対策基準は現行の統一基準に準拠する
# description: "対策基準は、統一基準に準拠して定める。準拠する版の記録がないもの、新しい版の決定から組織が定める日数を過ぎても前の版に準拠したままのものを違反とする。条項は改定までの日数を示さない。"
# custom:
#   id: GOV-099
#   en:
#     title: "The own standards conform to the current edition"
#     description: "The own standards conform to the Common Standards. No recorded edition, or an older one longer than the set number of days after a newer was decided, is a violation. The clause gives no number of days."
#   severity: high
#   kinds: [Organization]
#   parameters: [edition_adoption_days]
#   clauses: ["unified-r7:2.1.3(2)(a)"]
#   basis: inferred
#   since: 0.1.0
#   message:
#     ja: "対策基準「{rule}」が準拠する統一基準の版が「{edition}」で、「{current}」の決定から組織が定める{limit}日を過ぎています"
#     en: "The own standards \"{rule}\" conform to edition \"{edition}\"; \"{current}\" was decided longer ago than the {limit} days the organisation has set"
#   expected:
#     ja: "edition が、決定から組織が定める日数を過ぎた版のうち最も新しいもの以後の版である"
#     en: "edition is at least the newest one decided longer ago than the set number of days"
#   remedy:
#     ja: "新しい版に照らして対策基準を改め、edition を改めてください。"
#     en: "Revise the own standards by the newer edition and update edition."
package kijun.rules.governance.own_standards_edition_old

import data.kijun.lib.dates
import data.kijun.lib.governance
import data.kijun.lib.place

applicable if count(governance.rules_of(input, "own_standards")) > 0

findings contains {
	"path": place.nearest(input, ["spec", "rules", i, "edition"]),
	"args": {
		"rule": entry.name,
		"edition": object.get(entry, "edition", "—"),
		"current": _required.edition,
		"limit": data.kijun.parameters.edition_adoption_days,
	},
} if {
	some i, entry in governance.rules_of(input, "own_standards")
	not _current(entry)
}

_current(entry) if data.kijun.reference.common_standards.editions[entry.edition] >= _required.decided

# The newest edition that is old enough.
_required := {"decided": decided, "edition": edition} if {
	[decided, edition] := max({[decided, edition] |
		some edition, decided in data.kijun.reference.common_standards.editions
		dates.days_between(decided, input.as_of) > data.kijun.parameters.edition_adoption_days
	})
}
