# METADATA
# title: メールの段は決めた順に並ぶ
# description: "外部中継、迷惑メール判定、ウイルス検査、無害化、ファイル交換装置、内部メールの順に通らなければならない。後に通るべき段より前にある段を違反とする（同じ段が二度あるときは初めのもので見る）。順序は 2020 年の講演の実践による。"
# custom:
#   id: SEP-012
#   en:
#     title: "Mail passes the stages in order"
#     description: "Mail must pass relay, spam filter, antivirus, sanitisation, file exchange device and internal mail in this order. A stage that stands before one it must follow is reported (of a repeated stage the first counts). The order is the practice of the 2020 talk."
#   severity: high
#   kinds: [Network]
#   clauses: []
#   basis: practice
#   since: 0.1.0
#   message:
#     ja: "メールの段「{stage}」が「{after}」より前にあります"
#     en: "Mail stage \"{stage}\" stands before \"{after}\""
#   expected:
#     ja: "外部中継、迷惑メール判定、ウイルス検査、無害化、ファイル交換装置、内部メールの順であること"
#     en: "The order is relay, spam filter, antivirus, sanitisation, file exchange device, internal mail"
#   remedy:
#     ja: "検査と無害化が受渡しより前になるよう順序を改めてください"
#     en: "Change the order so that inspection and sanitisation come before the hand-over"
package kijun.rules.separation.mail_stage_order

applicable if {
	input.spec.mail
	not input.spec.separation.decision == "connected"
}

findings contains {"path": ["spec", "mail", "stages", position], "args": {"stage": stage, "after": late}} if {
	some rank, stage in _order
	position := _first[stage]
	later_positions := numbers.range(position, count(input.spec.mail.stages))
	overtaken := [name | some name in array.slice(_order, 0, rank); _first[name] in later_positions]
	late := overtaken[count(overtaken) - 1]
}

_order := ["external_relay", "spam_filter", "antivirus", "sanitisation", "file_exchange_device", "internal_mail"]

_first := {stage: min({i | some i, item in input.spec.mail.stages; item.stage == stage}) | some stage in {item.stage | some item in input.spec.mail.stages}}
