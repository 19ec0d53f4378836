# METADATA
# title: 招請の期間を十分にとる
# description: "資料提供招請は30日以上、意見招請は20日以上とされるが、根拠の資料を確認できていない（推定）。"
# custom:
#   id: PRC-006
#   en:
#     title: "Calls are long enough"
#     description: "Requests for information are said to last at least 30 days and requests for comments 20; the source was not confirmed (inferred)."
#   severity: low
#   kinds: [Procurement]
#   clauses: ["procurement-rules:PRD-5"]
#   basis: inferred
#   since: 0.1.0
#   message:
#     ja: "{call} の期間は {days} 日で、{limit} 日（未確認の日数）に足りません"
#     en: "{call} lasts {days} days, less than {limit} (unconfirmed number)"
#   expected:
#     ja: "資料提供招請は30日以上、意見招請は20日以上（未確認）"
#     en: "30 days for information, 20 for comments (unconfirmed)"
#   remedy:
#     ja: "期間を延ばす"
#     en: "Extend the period"
package kijun.rules.procurement.call_too_short

import data.kijun.lib.dates

findings contains {"path": ["spec", call], "args": {"call": call, "days": days, "limit": limit}} if {
	some call, period in _calls
	limit := data.kijun.reference.procurement_thresholds.minimum_period_days[call].days
	days := dates.days_between(period.from, period.to)
	days < limit
}

applicable if count(_calls) > 0

_calls["rfi"] := input.spec.rfi

_calls["opinion_call"] := input.spec.opinion_call
