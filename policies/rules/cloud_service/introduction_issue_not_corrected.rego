# METADATA
# title: 導入・構築時の確認で見つかった問題を是正する
# description: "導入・構築時に、セキュリティ要件に従って必要な措置を講ずる。導入時の確認で要是正とした事項に、組織が定める日数を過ぎても是正の完了が無ければ指摘する。"
# custom:
#   id: CLD-086
#   en:
#     title: "Issues found at introduction are corrected"
#     description: "The measures the requirements demand are taken at introduction. What the check at introduction found insufficient must be corrected within the number of days the organisation has set."
#   severity: high
#   kinds: [CloudService]
#   parameters: [cloud_correction_days]
#   clauses: ["unified-r7:4.2.2(3)(a)"]
#   basis: inferred
#   since: 0.2.0
#   message:
#     ja: "{checked_on} の導入時の確認で要是正とした事項が、組織が定める {limit} 日を過ぎても是正されていません"
#     en: "What the check at introduction of {checked_on} found insufficient is not corrected within the {limit} days the organisation has set"
#   expected:
#     ja: "導入時の確認（introduction_check）に是正を終えた日（corrected_on）がある"
#     en: "`introduction_check` has `corrected_on`"
#   remedy:
#     ja: "是正して corrected_on に完了日を書く"
#     en: "Correct it and write the day in `corrected_on`"
package kijun.rules.cloud_service.introduction_issue_not_corrected

import data.kijun.lib.cloud_use
import data.kijun.lib.records

findings contains {
	"path": ["spec", "introduction_check", "result"],
	"args": {"checked_on": check.checked_on, "limit": data.kijun.parameters.cloud_correction_days},
} if {
	check := input.spec.introduction_check
	check.result == "insufficient"
	records.overdue(check, "checked_on", "corrected_on", input.as_of, data.kijun.parameters.cloud_correction_days)
}

applicable if {
	cloud_use.confidential_use(input.spec, input.as_of)
	input.spec.introduction_check
}
