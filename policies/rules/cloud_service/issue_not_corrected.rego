# METADATA
# title: 運用中の点検で見つかった問題を是正する
# description: "クラウドサービスの運用・保守は、状況を定期的に確かめながら適切に行う。要是正とした点検に是正の完了が無ければ指摘する。期限は組織が定める。"
# custom:
#   id: CLD-031
#   en:
#     title: "Issues found in checks during operation are corrected"
#     description: "Operation and maintenance are done properly and checked periodically. A check that found something insufficient must have a correction; the time allowed is the organisation's own."
#   severity: high
#   kinds: [CloudService]
#   parameters: [cloud_correction_days]
#   clauses: ["unified-r7:4.2.2(4)(a)"]
#   basis: inferred
#   since: 0.1.0
#   message:
#     ja: "{checked_on} の点検で要是正とした事項が、組織が定める {limit} 日を過ぎても是正されていません"
#     en: "What the check of {checked_on} found insufficient is not corrected within the {limit} days the organisation has set"
#   expected:
#     ja: "要是正の点検に corrected_on がある"
#     en: "`corrected_on` is stated for insufficient checks"
#   remedy:
#     ja: "是正して corrected_on に完了日を書く"
#     en: "Correct it and write the day in `corrected_on`"
package kijun.rules.cloud_service.issue_not_corrected

import data.kijun.lib.cloud_use
import data.kijun.lib.dates

findings contains {"path": array.concat(path, ["result"]), "args": {"checked_on": check.checked_on, "limit": limit}} if {
	limit := data.kijun.parameters.cloud_correction_days
	some [path, check] in _checks
	check.result == "insufficient"
	dates.days_between(check.checked_on, input.as_of) > limit
	not _corrected(check)
}

_checks contains [["spec", "operation_checks", i], check] if some i, check in input.spec.operation_checks

_corrected(check) if check.corrected_on <= input.as_of

applicable if {
	cloud_use.confidential_use(input.spec, input.as_of)
	count(_checks) > 0
}
