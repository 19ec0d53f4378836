# METADATA
# title: 例外措置の許可権限者を定める
# description: "最高情報セキュリティ責任者は、例外措置の適用の申請を審査し許可する者を定める。"
# custom:
#   id: GOV-045
#   en:
#     title: "A permission authority for exceptions is designated"
#     description: "The chief information security officer designates a person who examines and permits applications for exceptions."
#   severity: medium
#   kinds: [Organization]
#   clauses: ["unified-r7:2.2.2(1)(a)"]
#   basis: official
#   since: 0.1.0
#   message:
#     ja: "例外措置の許可権限者の任命が記録されていません"
#     en: "No permission authority for exceptions is recorded"
#   expected:
#     ja: "exceptions.permission_authorities に任命された人がいる"
#     en: "exceptions.permission_authorities has a designated person"
#   remedy:
#     ja: "許可権限者を定め、氏名と日付を記録してください。"
#     en: "Designate one and record name and date."
package kijun.rules.governance.permission_authority_missing

import data.kijun.lib.governance
import data.kijun.lib.place

findings contains {"path": place.nearest(input, ["spec", "exceptions", "permission_authorities"]), "args": {}} if not _designated

_designated if {
	some i, _ in input.spec.exceptions.permission_authorities
	governance.appointed(input, ["spec", "exceptions", "permission_authorities", i])
}
