# METADATA
# title: 監査は指示された監査実施者が行い、報告書がある
# description: "情報セキュリティ監査責任者は、監査実施者に監査の実施を指示し、結果を監査報告書として報告する。報告を終えた監査に、監査実施者の記録がないもの、報告書がリポジトリにないものを違反とする。前年度までを見る。条項は記録の形を示さない。"
# custom:
#   id: GOV-131
#   en:
#     title: "Audits have auditors and a report on file"
#     description: "The head auditor instructs auditors to conduct audits and gives the chief officer an audit report. A reported audit without auditors, or whose report is not in the repository, is a violation. This year and the last are looked at; the clause gives no form of record."
#   severity: medium
#   kinds: [Organization]
#   clauses: ["unified-r7:2.3.2(2)(a)"]
#   basis: inferred
#   since: 0.1.0
#   message:
#     ja: "報告を終えた{year}年度の監査に {missing} の記録がありません（auditors＝監査人、report_file＝報告書）"
#     en: "The reported audit of fiscal {year} has no {missing}"
#   expected:
#     ja: "報告を終えた監査に監査人（auditors）と、リポジトリにある報告書（report_file）がある"
#     en: "a reported audit has auditors and a report_file in the repository"
#   remedy:
#     ja: "監査実施者を記録し、報告書をリポジトリに置いて report_file に記してください。"
#     en: "Record the auditors, put the report into the repository and name it in report_file."
package kijun.rules.governance.audit_report_not_on_file

import data.kijun.lib.documents
import data.kijun.lib.governance
import data.kijun.lib.place

findings contains {
	"path": place.nearest(input, ["spec", "audits", i, missing]),
	"args": {"year": year.fiscal_year, "missing": missing},
	"key": missing,
} if {
	some i, year in _reported
	some missing in _missing(year)
}

applicable if count(_reported) > 0

_reported := {i: year |
	some i, year in input.spec.audits
	governance.recent(year, input.as_of)
	governance.dated(year, "reported_on", input.as_of)
}

_missing(year) := {"auditors" | count(object.get(year, "auditors", [])) == 0} | {"report_file" |
	not documents.on_file(year, "report_file")
}
