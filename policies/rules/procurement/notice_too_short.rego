# METADATA
# title: 国内の入札公告の期間を確保する
# description: "基準額に達しない調達の入札公告は、入札期日の10日以上前に行う。急を要する場合は5日まで短縮できる。10日は二次資料、5日は未確認による。"
# custom:
#   id: PRC-001
#   en:
#     title: "The domestic notice is long enough"
#     description: "Below the threshold a tender is published at least 10 days before the bid date; in urgency 5. Ten days is from a secondary source, five is unconfirmed."
#   severity: medium
#   kinds: [Procurement]
#   clauses: ["procurement-rules:PRD-1"]
#   basis: secondary
#   since: 0.1.0
#   message:
#     ja: "公告から入札期日まで {days} 日で、必要な {limit} 日に足りません（日数は二次資料による）"
#     en: "{days} days lie between notice and bid date; {limit} are needed (number from a secondary source)"
#   unknown:
#     ja: "予定価格・契約日・その時点の基準額のいずれかが分からず、国際的な調達手続の適用を判断できません"
#     en: "Value, contract date or the threshold of that time is not known, so it cannot be said whether the international procedure applies"
#   expected:
#     ja: "公告から入札期日まで10日以上（急を要する理由があれば5日以上）"
#     en: "Ten days or more between notice and bid date (five with a reason of urgency)"
#   remedy:
#     ja: "入札期日を延ばす。急を要する場合は urgent_reason を記録する"
#     en: "Move the bid date; in urgency record `urgent_reason`"
package kijun.rules.procurement.notice_too_short

import data.kijun.lib.procurement

findings contains {"path": ["spec", "notice", "published_on"], "args": {"days": days, "limit": _limit}} if {
	not procurement.undecided(input.spec)
	not procurement.international(input.spec)
	days := procurement.notice_days(input.spec)
	days < _limit
}

open contains {"path": ["spec"], "args": {}} if procurement.undecided(input.spec)

applicable if {
	procurement.competitive(input.spec)
	input.spec.notice
}

_limit := data.kijun.reference.procurement_thresholds.notice_days[_case].days

_case := "urgent" if input.spec.notice.urgent_reason

_case := "domestic" if not input.spec.notice.urgent_reason
