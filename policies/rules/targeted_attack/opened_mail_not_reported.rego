# METADATA
# title: 開封した不審メールを報告窓口に報告する
# description: "職員が添付又はリンクを開いた不審メールに、報告窓口へ報告した基準日までの日時が無ければ違反とする。条項は定めた手順による対処と、インシデントの可能性の報告を求める。"
# custom:
#   id: ATK-021
#   en:
#     title: "Opened suspicious mail is reported"
#     description: "A suspicious mail whose attachment or link was opened, without the time of its report to the point of contact, is reported. The clauses ask to follow the procedure and to report potential incidents."
#   severity: high
#   kinds: [Incident]
#   clauses: ["unified-r7:8.1.1(5)(c)", "unified-r7:2.2.4(2)(a)"]
#   basis: inferred
#   since: 0.1.0
#   message:
#     ja: "{received_at} に届き開封された不審メール「{id}」が、報告窓口に報告されていません"
#     en: "Suspicious mail \"{id}\", received at {received_at} and opened, was not reported to the point of contact"
#   expected:
#     ja: "reported_at に報告した日時があること"
#     en: "reported_at gives the time of the report"
#   remedy:
#     ja: "直ちに報告窓口に報告し、reported_at に記録してください"
#     en: "Report it to the point of contact at once and record the time"
package kijun.rules.targeted_attack.opened_mail_not_reported

import data.kijun.lib.incidents

applicable if {
	some mail in input.spec.mails
	mail.opened
}

findings contains {"path": ["spec", "mails", i], "args": {"id": mail.id, "received_at": mail.received_at}} if {
	some i, mail in input.spec.mails
	mail.opened
	not _reported(mail)
}

_reported(mail) if incidents.done(mail.reported_at, input.as_of)
