# METADATA
# title: 有効期限が監査対象期間と整合する
# description: "登録は、監査対象期間の末日の翌日から1年4か月有効である（ISMAP の規程を引く二次資料による）。末日の数え方が確定していないため前後1日を許す。どちらかが写しに無い登録は未確定とする。"
# custom:
#   id: ISM-020
#   en:
#     title: "The day of expiry agrees with the audit period"
#     description: "A registration is valid for one year and four months from the day after the audit period (secondary source quoting the scheme's rules). One day either way is allowed because the counting of the last day is not settled. An entry without one of the two is open."
#   severity: medium
#   kinds: [CloudRegistry]
#   clauses: ["ismap-cc22:2.2.5"]
#   basis: secondary
#   since: 0.1.0
#   message:
#     ja: "登録 {number} の有効期限 {expires_on} は、監査対象期間から計算した {expected} と合いません"
#     en: "The expiry {expires_on} of registration {number} does not agree with {expected}, computed from its audit period"
#   unknown:
#     ja: "登録 {number} の有効期限又は監査対象期間が登録簿の写しになく、整合を確かめられません"
#     en: "The snapshot lacks the expiry or the audit period of registration {number}, so they cannot be compared"
#   expected:
#     ja: "有効期限が、監査対象期間の末日の翌日から1年4か月後（前後1日）である"
#     en: "Expiry is one year and four months after the day following the period, give or take a day"
#   remedy:
#     ja: "一覧で有効期限と監査対象期間を確かめて直す"
#     en: "Check both dates in the list and correct them"
package kijun.rules.ismap.expiry_out_of_line

import data.kijun.lib.registry

findings contains {
	"path": ["spec", "services", i, "expires_on"],
	"args": {"number": entry.registration_number, "expires_on": entry.expires_on, "expected": registry.expected_expiry(entry.audit_period)},
} if {
	some i, entry in input.spec.services
	not registry.expiry_agrees(entry.audit_period, entry.expires_on)
}

open contains {"path": ["spec", "services", i], "args": {"number": entry.registration_number}} if {
	some i, entry in input.spec.services
	entry.status == "registered"
	not _both_known(entry)
}

applicable if count(input.spec.services) > 0

_both_known(entry) if {
	entry.audit_period
	entry.expires_on
}
