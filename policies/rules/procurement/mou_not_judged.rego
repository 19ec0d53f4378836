# METADATA
# title: 申合せの対象かどうかを判断する
# description: "情報システムの調達では、IT調達に係る申合せの対象かどうかを判断して記録する。対象の特徴は二次資料による。"
# custom:
#   id: PRC-009
#   en:
#     title: "Whether the agreement applies is judged"
#     description: "For an information system it is judged and recorded whether the agreement applies; its characteristics are from a secondary source."
#   severity: low
#   kinds: [Procurement]
#   clauses: ["procurement-rules:MOU-1", "procurement-rules:MOU-2"]
#   basis: secondary
#   since: 0.1.0
#   message:
#     ja: "申合せの対象かどうかを判断した記録がありません"
#     en: "No record shows whether the agreement was judged to apply"
#   expected:
#     ja: "mou.judged_on に判断した日がある"
#     en: "`mou.judged_on` gives the day"
#   remedy:
#     ja: "特徴の有無を判断して mou に記録する"
#     en: "Judge the characteristics and record them in `mou`"
package kijun.rules.procurement.mou_not_judged

import data.kijun.lib.place

findings contains {"path": place.nearest(input, ["spec", "mou"]), "args": {}} if {
	not _judged
}

_judged if input.spec.mou.judged_on <= input.as_of

applicable if input.spec.information_system == true
