# METADATA
# title: 利用者による復号を残存リスクとして明示する
# description: "保留した暗号化添付を利用者の操作で復号するのに、その運用が残存リスクに挙げられていなければ違反とする。2020 年の講演の実践である。条項は定めと異なる扱いに例外措置の申請を求める。"
# custom:
#   id: SEP-018
#   en:
#     title: "Decryption by users is stated as a residual risk"
#     description: "If users decrypt held attachments, the residual risks must name it. Practice of the 2020 talk; the clause asks to apply for an exception where a prescribed measure is not taken."
#   severity: medium
#   kinds: [Network]
#   clauses: []
#   basis: practice
#   since: 0.1.0
#   message:
#     ja: "利用者による復号が残存リスクに挙げられていません"
#     en: "Decryption by users is not among the residual risks"
#   expected:
#     ja: "residual_risks に種類 user_decryption の項目があること"
#     en: "residual_risks has an entry of kind user_decryption"
#   remedy:
#     ja: "利用者による復号を残存リスクとして承認し、手順とともに residual_risks に記録してください"
#     en: "Accept decryption by users as a residual risk and record it with its procedure in residual_risks"
package kijun.rules.separation.user_decryption_not_stated

import data.kijun.lib.place

applicable if input.spec.mail.encrypted_attachments.action == "hold"

findings contains {"path": place.nearest(input, ["spec", "residual_risks"]), "args": {}} if {
	not "user_decryption" in {risk.kind | some risk in input.spec.residual_risks}
}
