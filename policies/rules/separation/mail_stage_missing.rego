# METADATA
# title: メールの経路に必要な段がそろっている
# description: "外部から内部へのメールの経路に、外部中継、迷惑メール判定、ウイルス検査、無害化、ファイル交換装置、内部メールのいずれかが無ければ違反とし、メールの経路があるのに段が書かれていなければ不明とする。段の構成は 2020 年の講演の実践による。"
# custom:
#   id: SEP-011
#   en:
#     title: "The way of mail has all its stages"
#     description: "The way of mail from the outside must have an external relay, a spam filter, an antivirus, sanitisation, the file exchange device and the internal mail; a mail path without any stages written down is unknown. The stages are the practice of the 2020 talk."
#   severity: high
#   kinds: [Network]
#   clauses: []
#   basis: practice
#   since: 0.1.0
#   message:
#     ja: "メールの経路に「{stage}」の段がありません"
#     en: "The way of mail has no stage \"{stage}\""
#   unknown:
#     ja: "メールの経路「{name}」がありますが、メールの通る段が書かれていません"
#     en: "There is the mail path \"{name}\", and the stages mail passes are not written down"
#   expected:
#     ja: "mail.stages に六つの段がすべてあること"
#     en: "mail.stages has all six stages"
#   remedy:
#     ja: "欠けている段を設けて mail.stages に記録してください"
#     en: "Set up the missing stage and record it in mail.stages"
package kijun.rules.separation.mail_stage_missing

import data.kijun.lib.place

applicable if {
	some path in input.spec.paths
	path.purpose == "mail"
	not input.spec.separation.decision == "connected"
}

applicable if {
	input.spec.mail
	not input.spec.separation.decision == "connected"
}

findings contains {"path": place.nearest(input, ["spec", "mail", "stages"]), "args": {"stage": stage}, "key": stage} if {
	input.spec.mail
	some stage in ["external_relay", "spam_filter", "antivirus", "sanitisation", "file_exchange_device", "internal_mail"]
	not stage in {item.stage | some item in input.spec.mail.stages}
}

open contains {"path": ["spec", "paths", i], "args": {"name": path.name}} if {
	some i, path in input.spec.paths
	path.purpose == "mail"
	not input.spec.mail
}
