# METADATA
# title: 国際的な調達の公告を50日以上前に行う
# description: "基準額に達する調達の公告は、入札期日の50日以上前に行う（自主的措置。二次資料による）。急を要する理由が記録されていれば、短縮の当否を人が確かめる。"
# custom:
#   id: PRC-002
#   en:
#     title: "The international notice is long enough"
#     description: "At or above the threshold a tender is published at least 50 days before the bid date (voluntary measure; secondary source). With a recorded urgency a person judges whether shortening is right."
#   severity: high
#   kinds: [Procurement]
#   clauses: ["procurement-rules:PRD-2"]
#   basis: secondary
#   since: 0.1.0
#   message:
#     ja: "基準額 {threshold} 円に達する調達ですが、公告から入札期日まで {days} 日で、必要な {limit} 日に足りません（日数は二次資料による）"
#     en: "The value reaches the threshold of {threshold} yen, but only {days} days lie between notice and bid date; {limit} are needed (number from a secondary source)"
#   question:
#     ja: "基準額 {threshold} 円に達する調達の公告が {days} 日で、{limit} 日に足りません。急を要する理由による短縮は妥当ですか"
#     en: "The notice of a procurement at or above {threshold} yen is {days} days, less than {limit}. Is shortening it for urgency justified?"
#   unknown:
#     ja: "予定価格・契約日・その時点の基準額のいずれかが分からず、国際的な調達手続の適用を判断できません"
#     en: "Value, contract date or the threshold of that time is not known, so it cannot be said whether the international procedure applies"
#   expected:
#     ja: "公告から入札期日まで50日以上"
#     en: "Fifty days or more between notice and bid date"
#   remedy:
#     ja: "入札期日を延ばして公告し直す"
#     en: "Publish again with a later bid date"
package kijun.rules.procurement.international_notice_too_short

import data.kijun.lib.procurement

findings contains finding if {
	some finding in _short
	not input.spec.notice.urgent_reason
}

reviews contains finding if {
	some finding in _short
	input.spec.notice.urgent_reason
}

open contains {"path": ["spec"], "args": {}} if procurement.undecided(input.spec)

applicable if {
	procurement.competitive(input.spec)
	input.spec.notice
}

_short contains {
	"path": ["spec", "notice", "published_on"],
	"args": {"days": days, "limit": limit, "threshold": procurement.threshold(input.spec.category, input.spec.contracted_on)},
} if {
	procurement.international(input.spec)
	limit := data.kijun.reference.procurement_thresholds.notice_days.international.days
	days := procurement.notice_days(input.spec)
	days < limit
}
