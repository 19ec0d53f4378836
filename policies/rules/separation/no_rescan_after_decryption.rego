# METADATA
# title: 復号したメールは配送の前に再び検査する
# description: "保留した暗号化添付を利用者が復号した後、再び検査せずに届ける、又は再検査が書かれていなければ違反とする。2020 年の講演の実践であり、条項は感染経路すべてでの対策を求める。"
# custom:
#   id: SEP-016
#   en:
#     title: "Decrypted mail is scanned again before delivery"
#     description: "Mail held and decrypted by the user must be scanned again before delivery. Practice of the 2020 talk; the clause asks for measures on every route of infection."
#   severity: high
#   kinds: [Network]
#   clauses: ["unified-r7:7.2.2(1)(b)"]
#   basis: practice
#   since: 0.1.0
#   message:
#     ja: "保留した添付を復号した後に、再び検査することを確認できません"
#     en: "It is not established that held attachments are scanned again after decryption"
#   expected:
#     ja: "mail.encrypted_attachments.rescan が true であること"
#     en: "mail.encrypted_attachments.rescan is true"
#   remedy:
#     ja: "復号後のメールを無害化とウイルス検査に再び通してください"
#     en: "Pass decrypted mail through sanitisation and antivirus again"
package kijun.rules.separation.no_rescan_after_decryption

import data.kijun.lib.place

applicable if input.spec.mail.encrypted_attachments.action == "hold"

findings contains {"path": place.nearest(input, ["spec", "mail", "encrypted_attachments", "rescan"]), "args": {}} if {
	not input.spec.mail.encrypted_attachments.rescan == true
}
