# METADATA
# title: 迷惑メールは隔離する
# description: "迷惑メールと判定したメールを隔離せずに届ける、又は扱いが書かれていなければ違反とする。隔離は 2020 年の講演の実践であり、条項は侵入の低減を求める。"
# custom:
#   id: SEP-013
#   en:
#     title: "Spam is quarantined"
#     description: "Mail judged as spam that is delivered, or whose treatment is not written down, is reported. Quarantine is the practice of the 2020 talk; the clause asks to reduce intrusion."
#   severity: medium
#   kinds: [Network]
#   clauses: []
#   basis: practice
#   since: 0.1.0
#   message:
#     ja: "迷惑メールの扱いが「{action}」です（隔離されていません）"
#     en: "Spam is handled as \"{action}\" (it is not quarantined)"
#   expected:
#     ja: "mail.spam.action が quarantine であること"
#     en: "mail.spam.action is quarantine"
#   remedy:
#     ja: "迷惑メールと判定したメールを隔離してください"
#     en: "Quarantine mail judged as spam"
package kijun.rules.separation.spam_not_quarantined

import data.kijun.lib.place

applicable if input.spec.mail

findings contains {"path": place.nearest(input, ["spec", "mail", "spam", "action"]), "args": {"action": action}} if {
	action := object.get(input.spec.mail, ["spam", "action"], "—")
	action != "quarantine"
}
