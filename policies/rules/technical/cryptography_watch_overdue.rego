# METADATA
# title: "暗号の危殆化情報を定期に入手する"
# description: "暗号化又は電子署名を行う情報システムでは、アルゴリズムや鍵長の危殆化、プロトコルの脆弱性の情報を定期的に入手する。間隔は条文になく、組織が定める日数による。"
# custom:
#   id: TEC-038
#   en:
#     title: "Information on broken cryptography is obtained regularly"
#     description: "Systems that encrypt or sign regularly obtain information on compromised algorithms and key lengths and on vulnerable protocols. The clause gives no interval; the organisation's number of days is used."
#   severity: low
#   kinds: [System]
#   parameters: [cryptography_watch_days]
#   clauses: ["unified-r7:7.1.5(2)(a)(ii)"]
#   basis: inferred
#   since: 0.1.0
#   message:
#     ja: "暗号の危殆化に関する情報を確認した記録が、組織が定める直近{limit}日の間にありません"
#     en: "No record within the last {limit} days, the number the organisation has set, that information on compromised cryptography was checked"
#   unknown:
#     ja: "用いる暗号と電子署名の一覧（cryptography）がありません（用いないなら空の一覧を書く）"
#     en: "There is no list of the cryptography in use (cryptography) (an empty list when there is none)"
#   expected:
#     ja: "spec.cryptography_watch.last_checked_on が期間内である"
#     en: "spec.cryptography_watch.last_checked_on lies within the period"
#   remedy:
#     ja: "CRYPTREC などの情報を確認し、日付を記録してください"
#     en: "Check sources such as CRYPTREC and record the date"
package kijun.rules.technical.cryptography_watch_overdue

import data.kijun.lib.place
import data.kijun.lib.systems

applicable if {
	systems.in_service(input)
	count(input.spec.cryptography) > 0
}

findings contains {"path": place.nearest(input, path), "args": {"limit": limit}} if {
	input.spec.cryptography
	limit := data.kijun.parameters.cryptography_watch_days
	path := ["spec", "cryptography_watch", "last_checked_on"]
	not systems.recorded_within(input, path, limit)
}

# Not even an empty list: nobody says that there is none.
applicable if _unstated

open contains {"path": ["spec"], "args": {}} if _unstated

_unstated if {
	systems.in_service(input)
	not input.spec.cryptography
}
