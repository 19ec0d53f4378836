# METADATA
# title: 端末の紛失を直ちに報告する
# description: |
#   端末の紛失は情報セキュリティインシデントの可能性があり、職員は機関等の窓口に報告する。
#   気付いてから組織が定める時間のうちに報告した記録がないものを違反とする。
#   この条件と遵守事項との対応は kijun による。
# custom:
#   id: TRM-011
#   en:
#     title: A loss is reported at once
#     description: |
#       A lost terminal is a potential information security incident, which employees report to the contact point. No report
#       within the set number of minutes after noticing is a violation. That this answers the requirement is kijun's reading.
#   severity: high
#   kinds: [TerminalUse]
#   parameters: [loss_report_minutes]
#   clauses: []
#   basis: design
#   since: 0.1.0
#   message:
#     ja: "端末「{device}」の紛失「{loss}」が、組織が定める{limit}分以内に報告されていません"
#     en: "Loss \"{loss}\" of terminal \"{device}\" was not reported within the {limit} minutes the organisation has set"
#   expected:
#     ja: "気付いてから組織が定める時間以内の報告"
#     en: "A report within the set number of minutes after noticing"
#   remedy:
#     ja: "直ちに窓口へ報告して reported_at に記録し、連絡手順を持出し者に改めて周知してください。"
#     en: "Report it at once, record reported_at, and remind those who take terminals out of the procedure."
package kijun.rules.takeout.loss_reported_late

import data.kijun.lib.dates
import data.kijun.lib.place

applicable if {
	some _ in input.spec.losses
}

findings contains {
	"path": place.nearest(input, ["spec", "losses", i, "reported_at"]),
	"args": {"device": loss.device, "loss": loss.id, "limit": data.kijun.parameters.loss_report_minutes},
} if {
	some i, loss in input.spec.losses
	not _reported_soon(loss)
}

_reported_soon(loss) if {
	minutes := dates.minutes_between(loss.lost_at, loss.reported_at)
	minutes >= 0
	minutes <= data.kijun.parameters.loss_report_minutes
}
