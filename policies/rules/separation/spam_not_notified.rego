# METADATA
# title: 迷惑メールの隔離を情報セキュリティ管理者に知らせる
# description: "迷惑メールを隔離するのに、情報セキュリティ管理者への通知が無ければ違反とする。2020 年の講演の実践による。"
# custom:
#   id: SEP-014
#   en:
#     title: "The security manager is told of quarantined spam"
#     description: "If spam is quarantined, the security manager must be notified. Practice of the 2020 talk."
#   severity: low
#   kinds: [Network]
#   clauses: []
#   basis: practice
#   since: 0.1.0
#   message:
#     ja: "迷惑メールの隔離が情報セキュリティ管理者に通知されていません"
#     en: "The security manager is not notified of quarantined spam"
#   expected:
#     ja: "mail.spam.notified に security_manager があること"
#     en: "mail.spam.notified contains security_manager"
#   remedy:
#     ja: "隔離の通知先に情報セキュリティ管理者を加えてください"
#     en: "Add the security manager to those notified"
package kijun.rules.separation.spam_not_notified

import data.kijun.lib.place

applicable if input.spec.mail.spam.action == "quarantine"

findings contains {"path": place.nearest(input, ["spec", "mail", "spam", "notified"]), "args": {}} if {
	not "security_manager" in object.get(input.spec.mail.spam, "notified", [])
}
