# METADATA
# title: 自己点検票の本文がある
# description: "情報セキュリティ責任者は、自己点検票と実施手順を整備する。整備したとされる自己点検票の本文がリポジトリにないものを違反とする。前年度までを見る。条項は記録の形を示さない。"
# custom:
#   id: GOV-123
#   en:
#     title: "Self-check forms are on file"
#     description: "Information security officers maintain self-check forms and procedures. A form said to be prepared without its text in the repository is a violation. This year and the last are looked at; the clause gives no form of record."
#   severity: low
#   kinds: [Organization]
#   clauses: ["unified-r7:2.3.1(1)(b)"]
#   basis: inferred
#   since: 0.1.0
#   message:
#     ja: "{year}年度の自己点検票「{form}」の本文（file）がリポジトリにありません"
#     en: "The text (file) of self-check form \"{form}\" for fiscal {year} is not in the repository"
#   expected:
#     ja: "forms のそれぞれに、リポジトリにある file"
#     en: "each of forms has a file in the repository"
#   remedy:
#     ja: "自己点検票と手順をリポジトリに置き、file に記してください。"
#     en: "Put form and procedure into the repository and name it in file."
package kijun.rules.governance.self_check_form_not_on_file

import data.kijun.lib.documents
import data.kijun.lib.governance
import data.kijun.lib.place

findings contains {
	"path": place.nearest(input, ["spec", "self_checks", i, "forms", j, "file"]),
	"args": {"year": year.fiscal_year, "form": form.name},
} if {
	some i, year in input.spec.self_checks
	governance.recent(year, input.as_of)
	some j, form in year.forms
	governance.dated(form, "prepared_on", input.as_of)
	not documents.on_file(form, "file")
}

applicable if {
	some year in input.spec.self_checks
	governance.recent(year, input.as_of)
	some form in year.forms
	governance.dated(form, "prepared_on", input.as_of)
}
