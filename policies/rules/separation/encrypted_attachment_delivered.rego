# METADATA
# title: 検査できない暗号化添付は保留する
# description: "パスワード付き ZIP など中を検査できない添付を、保留も拒否もせずに届ける、又は扱いが書かれていなければ違反とする。保留は 2020 年の講演の実践であり、条項は感染経路すべてでの対策を求める。"
# custom:
#   id: SEP-015
#   en:
#     title: "Encrypted attachments that cannot be inspected are held"
#     description: "An attachment that cannot be inspected, such as a ZIP file with a password, must be held or refused. Holding is the practice of the 2020 talk; the clause asks for measures on every route of infection."
#   severity: high
#   kinds: [Network]
#   clauses: ["unified-r7:7.2.2(1)(b)"]
#   basis: practice
#   since: 0.1.0
#   message:
#     ja: "検査できない暗号化添付の扱いが「{action}」です（保留も拒否もしていません）"
#     en: "Encrypted attachments are handled as \"{action}\" (neither held nor refused)"
#   expected:
#     ja: "mail.encrypted_attachments.action が hold 又は block であること"
#     en: "mail.encrypted_attachments.action is hold or block"
#   remedy:
#     ja: "暗号化された添付を保留し、利用者にパスワードの入力を求める仕組みにしてください"
#     en: "Hold encrypted attachments and ask the user to enter the password"
package kijun.rules.separation.encrypted_attachment_delivered

import data.kijun.lib.place

applicable if input.spec.mail

findings contains {"path": place.nearest(input, ["spec", "mail", "encrypted_attachments", "action"]), "args": {"action": action}} if {
	action := object.get(input.spec.mail, ["encrypted_attachments", "action"], "—")
	not action in {"hold", "block"}
}
